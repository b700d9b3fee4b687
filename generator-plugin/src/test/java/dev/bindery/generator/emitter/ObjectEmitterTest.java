package dev.bindery.generator.emitter;

import static dev.bindery.generator.emitter.Fixture.always;
import static dev.bindery.generator.emitter.Fixture.enumeration;
import static dev.bindery.generator.emitter.Fixture.list;
import static dev.bindery.generator.emitter.Fixture.map;
import static dev.bindery.generator.emitter.Fixture.named;
import static dev.bindery.generator.emitter.Fixture.nullable;
import static dev.bindery.generator.emitter.Fixture.object;
import static dev.bindery.generator.emitter.Fixture.optional;
import static dev.bindery.generator.emitter.Fixture.required;
import static dev.bindery.generator.emitter.Fixture.scalar;
import static dev.bindery.generator.emitter.Fixture.secret;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.Constraints;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeModel;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.generator.testing.Probe;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ObjectEmitterTest {

    private static final Probe SHOP = ApiFixture.with(
                    object(
                            "Pet",
                            required("id", ScalarKind.INT64),
                            optional("name", ScalarKind.STRING),
                            optional("weight", ScalarKind.DOUBLE),
                            optional("owner", named("Owner")),
                            optional("kind", named("Kind")),
                            optional("tag_ids", list(scalar(ScalarKind.INT64))),
                            optional("words", list(scalar(ScalarKind.STRING))),
                            optional("prices", map(scalar(ScalarKind.DECIMAL))),
                            optional("born", ScalarKind.UNIX_TIME),
                            secret(optional("pin", ScalarKind.STRING)),
                            nullable(required("parent", ScalarKind.INT32)),
                            nullable(optional("note", ScalarKind.STRING))),
                    object("Owner", required("name", ScalarKind.STRING)),
                    object(
                            "Toy",
                            always(required("type", ScalarKind.STRING), "toy"),
                            required("size", ScalarKind.INT32)),
                    enumeration("Kind", "cat", "dog"))
            .probe();

    @Test
    void builtObjectsAreWrittenAsJson() {
        assertThat(run("""
                return Pet.codec().encode(Pet.builder()
                        .id(5)
                        .name("Rex")
                        .weight(3)
                        .owner(o -> o.name("Ann"))
                        .kind(Kind.DOG)
                        .tagIds(1, 2)
                        .words("a", "b")
                        .prices(Map.of("x", java.math.BigDecimal.TEN))
                        .born(java.time.Instant.ofEpochSecond(7))
                        .build());
                """)).isEqualTo("""
                        {"id":5,"name":"Rex","weight":3,"owner":{"name":"Ann"},"kind":"dog","tag_ids":[1,2],\
                        "words":["a","b"],"prices":{"x":10},"born":7,"parent":null}""");
    }

    @Test
    void whatIsReadIsWrittenBackAsItCame() {
        String json = """
                {"kind":"fish","prices":{"x":1.50},"new":{"a":[1]},"id":"5","name":7,"owner":[],"tag_ids":[1,"2",null],\
                "born":"x","parent":null,"note":null}""";

        assertThat(run("return Pet.codec().encode(Pet.codec().decode((String) input));", json))
                .isEqualTo(json);
    }

    @Test
    void whatIsReadIsUnderstoodWhereItCanBe() {
        String json = "{\"id\":\"5\",\"name\":7,\"kind\":\"fish\",\"tag_ids\":[1,\"2\",null],\"new\":true}";

        assertThat(run("""
                Pet pet = Pet.codec().decode((String) input);
                return List.of(pet.id(), pet.name(), pet.kind().known(), pet.tagIds(),
                        pet.additionalProperties().get("new").toJson());
                """, json).toString()).isEqualTo("[5, 7, UNRECOGNIZED, [1, 2], true]");
    }

    @Test
    void requiredFieldThatIsAbsentThrowsWhereItIsRead() {
        assertThat(run("""
                Pet pet = Pet.codec().decode("{}");
                try {
                    return pet.id();
                } catch (MissingFieldException e) {
                    return e.type() + "." + e.field() + " " + pet.name();
                }
                """)).isEqualTo("Pet.id null");
    }

    @Test
    void whatCanOnlyBeOneTextNeedNotBeSet() {
        assertThat(run("return Toy.codec().encode(Toy.build(toy -> toy.size(3)));"))
                .isEqualTo("{\"type\":\"toy\",\"size\":3}");
    }

    @Test
    void anotherTextThanTheOnlyOneIsKept() {
        assertThat(run("return Toy.codec().encode(Toy.build(toy -> toy.type(\"ball\").size(3)));"))
                .isEqualTo("{\"type\":\"ball\",\"size\":3}");
    }

    @Test
    void buildingWithoutARequiredFieldNamesIt() {
        assertThat(run("""
                try {
                    return Pet.build(p -> p.name("Rex"));
                } catch (IllegalStateException e) {
                    return e.getMessage();
                }
                """).toString()).contains("Pet", "id").doesNotContain("parent");
    }

    @Test
    void settingAFieldReplacesTheFormInWhichItCame() {
        assertThat(run("""
                Pet pet = Pet.codec().decode("{\\"id\\":\\"5\\",\\"name\\":7,\\"new\\":1}");
                return Pet.codec().encode(pet.toBuilder().name("Rex").additionalProperty("more", JsonValue.NULL).build());
                """)).isEqualTo("{\"name\":\"Rex\",\"id\":\"5\",\"new\":1,\"more\":null}");
    }

    @Test
    void collectionsAreCopiedAndCannotBeChanged() {
        assertThat(run("""
                List<String> words = new ArrayList<>(List.of("a"));
                Pet pet = Pet.builder().id(1).words(words).build();
                words.add("b");
                try {
                    pet.words().add("c");
                } catch (UnsupportedOperationException e) {
                    return pet.words();
                }
                return "changed";
                """).toString()).isEqualTo("[a]");
    }

    @Test
    void nullIsRefusedForWhatIsRequiredOnly() {
        assertThat(run("""
                Pet.builder().name(null).owner((Owner) null).words((Collection<String>) null).weight(null);
                try {
                    return Owner.builder().name(null);
                } catch (NullPointerException e) {
                    return e.getMessage();
                }
                """)).isEqualTo("name");
    }

    @Test
    void equalityIsThatOfAllFieldsAndOfWhatIsKept() {
        assertThat(run("""
                Pet one = Pet.build(p -> p.id(1).name("Rex"));
                Pet same = one.toBuilder().build();
                return List.of(one.equals(same) && one.hashCode() == same.hashCode(),
                        one.equals(one.toBuilder().name("Max").build()),
                        one.equals(one.toBuilder().additionalProperty("x", JsonValue.NULL).build()),
                        one.equals("Pet"));
                """).toString()).isEqualTo("[true, false, false, false]");
    }

    @Test
    void textLeavesOutWhatIsNullAndHidesSecrets() {
        assertThat(run("return Pet.build(p -> p.id(1).pin(\"1234\").owner(o -> o.name(\"Ann\"))).toString();"))
                .isEqualTo("Pet[id=1, owner=Owner[name=Ann], pin=***]");
    }

    @Test
    void secretsAreNotReportedAsDrift() {
        assertThat(run("""
                List<Drift> drift = new ArrayList<>();
                Pet.codec().decode("{\\"pin\\":12345,\\"name\\":6}".getBytes(), drift::add);
                return drift;
                """).toString()).doesNotContain("12345").contains("$.pin", "$.name", "6");
    }

    @Test
    void eachScalarIsReadAndWritten() {
        PropertyModel[] properties = Arrays.stream(ScalarKind.values())
                .filter(kind -> kind != ScalarKind.UPLOAD)
                .map(kind -> optional("a_" + kind.name().toLowerCase(Locale.ROOT), kind))
                .toArray(PropertyModel[]::new);
        String json = """
                {"a_boolean":true,"a_bit":1,"a_int32":-1,"a_int64":5000000000,"a_big_integer":123456789012345678901,"a_float":1.5,\
                "a_double":2.5,"a_decimal":1.10,"a_string":"s","a_date":"2024-01-31","a_date_time":"2024-01-31T10:00:00Z",\
                "a_unix_time":1700000000,"a_uuid":"123e4567-e89b-12d3-a456-426614174000","a_uri":"https://a.example/b",\
                "a_json":[{"x":null}]}""";

        assertThat(ApiFixture.with(object("All", properties)).probe().run("""
                        List<Drift> drift = new ArrayList<>();
                        All all = All.codec().decode(((String) input).getBytes(), drift::add);
                        return drift.isEmpty() && all.additionalProperties().isEmpty() ? All.codec().encode(all) : drift;
                        """, json))
                .isEqualTo(json);
    }

    @Test
    void nestedCollectionsAreReadAndWritten() {
        ObjectModel deep = object(
                "Deep",
                optional("a", list(list(scalar(ScalarKind.INT64)))),
                optional("b", map(list(map(named("Deep"))))),
                optional("c", new TypeRef.ListOf(scalar(ScalarKind.STRING), true)),
                optional("d", new TypeRef.MapOf(list(scalar(ScalarKind.STRING)), true)),
                optional("e", new TypeRef.IndexedList(named("Deep"))),
                optional("f", new TypeRef.Tolerant(named("Deep"))),
                optional("g", list(new TypeRef.Tolerant(scalar(ScalarKind.BOOLEAN)))));
        String json = """
                {"a":[[1],[2,3]],"b":{"x":[{"y":{"a":[]}}]},"c":["s",null],"d":{"n":null,"m":["t"]},"e":{"0":{},"2":{}},\
                "f":false,"g":[0,true]}""";

        assertThat(ApiFixture.with(deep).probe().run("""
                        List<Drift> drift = new ArrayList<>();
                        Deep deep = Deep.codec().decode(((String) input).getBytes(), drift::add);
                        return drift + " " + deep.e().size() + " " + deep.f() + " " + deep.g() + " " + Deep.codec().encode(deep);
                        """, json)).isEqualTo("[] 2 null [false, true] " + json);
    }

    @Test
    void propertiesMayHaveTheNamesOfLocalVariables() {
        List<String> names = List.of(
                "in", "out", "kept", "kept_", "value", "other", "object", "source", "setup", "name", "r", "w", "v");
        ObjectModel type = object(
                "Odd",
                names.stream()
                        .flatMap(name -> Stream.of(
                                optional(name, ScalarKind.STRING),
                                required("some" + name, list(list(named("Odd")))),
                                optional("one" + name, named("Odd"))))
                        .toArray(PropertyModel[]::new));
        String json = names.stream()
                .map("\"%1$s\":\"x\",\"some%1$s\":[[{}]],\"one%1$s\":{}"::formatted)
                .collect(Collectors.joining(",", "{", ",\"more\":1}"));

        assertThat(ApiFixture.with(type)
                        .probe()
                        .run(
                                "return Odd.codec().encode(Odd.codec().decode((String) input).toBuilder().build());",
                                json))
                .isEqualTo(json);
    }

    @Test
    void typesMayHaveTheNamesOfOthers() {
        List<String> names = List.of(
                "List",
                "Map",
                "Objects",
                "Generated",
                "Nullable",
                "Collection",
                "Consumer",
                "Arrays",
                "MissingFieldException",
                "Instant",
                "String",
                "Long",
                "Object",
                "Override",
                "Integer",
                "Void",
                "Builder",
                "Codec",
                "Deprecated",
                "Known",
                "Unknown",
                "Copies",
                "Json",
                "JsonCodec",
                "ObjectShape",
                "OpenBuilder",
                "OpenObject",
                "Property",
                "Values");
        Stream<ObjectModel> types = names.stream()
                .map(name -> object(
                        name,
                        required("id", ScalarKind.INT64),
                        optional("text", ScalarKind.STRING),
                        optional("time", ScalarKind.UNIX_TIME),
                        optional("self", named(name)),
                        optional("selves", list(named(name))),
                        optional("numbers", list(scalar(ScalarKind.INT64))),
                        optional("maps", map(named(name)))));
        Stream<ObjectModel> users = names.stream()
                .map(name -> object(
                        "UserOf" + name,
                        required("id", ScalarKind.INT64),
                        optional("text", ScalarKind.STRING),
                        optional("it", named(name)),
                        optional("them", list(named(name)))));
        String json = "{\"id\":1,\"text\":\"t\",\"it\":{\"id\":2,\"selves\":[{\"id\":3}],\"numbers\":[1]},\"them\":[]}";

        String roundTrips = names.stream()
                .map("acme.model.UserOf%1$s.codec().encode(acme.model.UserOf%1$s.codec().decode(json))"::formatted)
                .collect(Collectors.joining(", "));

        assertThat(ApiFixture.with(Stream.concat(types, users).toArray(TypeModel[]::new))
                        .probe()
                        .run(
                                "var json = input.toString(); return java.util.Arrays.asList(%s);"
                                        .formatted(roundTrips),
                                json))
                .isEqualTo(Collections.nCopies(names.size(), json));
    }

    @Test
    void propertiesMayBeCalledLikeWhatAClassHasBesides() {
        ObjectModel type = object(
                "Odd",
                Stream.of(
                                "shape",
                                "SHAPE",
                                "Shape",
                                "values",
                                "get",
                                "getOrNull",
                                "set",
                                "copyOf",
                                "filled",
                                "setup",
                                "perPage",
                                "PerPage",
                                "per_page",
                                "equals_",
                                "raw",
                                "json")
                        .map(name -> new PropertyModel(
                                name,
                                name,
                                scalar(ScalarKind.STRING),
                                false,
                                false,
                                false,
                                Constraints.NONE,
                                Docs.NONE))
                        .toArray(PropertyModel[]::new));

        assertThat(ApiFixture.with(type).probe().run("""
                var odd = acme.model.Odd.build(b -> b.shape("1").SHAPE("2").Shape("3").get("4").set("5").perPage("6").PerPage("7")
                        .per_page("8").values("9").copyOf("10"));
                return odd.shape() + odd.SHAPE() + odd.get() + odd.toBuilder().set("0").build().set() + odd.PerPage()
                        + acme.model.Odd.codec().encode(odd);
                """))
                .isEqualTo(
                        "12407{\"shape\":\"1\",\"SHAPE\":\"2\",\"Shape\":\"3\",\"values\":\"9\",\"get\":\"4\",\"set\":\"5\","
                                + "\"copyOf\":\"10\",\"perPage\":\"6\",\"PerPage\":\"7\",\"per_page\":\"8\"}");
    }

    @Test
    void propertiesMayBeCalledLikeTheClassOfTheirValues() {
        ObjectModel type = object(
                "Odd",
                optional("x", named("X")),
                optional("y", list(named("Y"))),
                optional("z", map(list(named("Z")))),
                optional("e", new TypeRef.Tolerant(named("E"))),
                optional("odd", named("Odd")));

        Probe probe = ApiFixture.with(
                        type,
                        object("X", optional("x", named("X"))),
                        object("Y", optional("y", ScalarKind.INT32)),
                        object("Z", optional("z", ScalarKind.BOOLEAN)),
                        enumeration("E", "X", "E"))
                .probe();

        String json = "{\"x\":{\"x\":{}},\"y\":[{\"y\":1}],\"z\":{\"a\":[{\"z\":true}]},\"e\":\"E\",\"odd\":{}}";
        assertThat(probe.run("""
                Odd read = Odd.codec().decode((String) input);
                return Odd.codec().encode(Odd.build(odd -> odd.x(x -> x.x(X.builder().build())).y(read.y()).z(read.z())
                        .e(E.E).odd(o -> {})));
                """, json)).isEqualTo(json);
    }

    @Test
    void emptyObjectsKeepEverything() {
        assertThat(
                        ApiFixture.with(object("Empty"))
                                .probe()
                                .run(
                                        "return Empty.codec().encode(Empty.codec().decode(\"{\\\"a\\\":[1]}\")) + Empty.builder().build();"))
                .isEqualTo("{\"a\":[1]}Empty[]");
    }

    @Test
    void deprecationIsPassedOnAndDoesNotDisturbTheGeneratedCode() {
        ObjectModel old = new ObjectModel(
                Fixture.modelName("Old"),
                new Docs("Old.", null, true, null, null),
                Stream.of(optional("a", ScalarKind.STRING))
                        .map(p -> Fixture.with(p, new Docs("A.", null, true, null, null), p.constraints()))
                        .toList(),
                false,
                true);
        Probe types = ApiFixture.with(old, object("User", optional("old", named("Old"))))
                .probe();

        assertThat(types.problems("return acme.model.User.builder().build();")).isEmpty();
        assertThat(types.problems("return Old.builder().a(\"x\");")).anyMatch(p -> p.contains("[deprecation]"));
    }

    private static Object run(String statements) {
        return SHOP.run(statements);
    }

    private static Object run(String statements, Object input) {
        return SHOP.run(statements, input);
    }
}
