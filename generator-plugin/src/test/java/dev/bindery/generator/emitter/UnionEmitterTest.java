package dev.bindery.generator.emitter;

import static dev.bindery.generator.emitter.Fixture.list;
import static dev.bindery.generator.emitter.Fixture.map;
import static dev.bindery.generator.emitter.Fixture.modelName;
import static dev.bindery.generator.emitter.Fixture.named;
import static dev.bindery.generator.emitter.Fixture.nullable;
import static dev.bindery.generator.emitter.Fixture.object;
import static dev.bindery.generator.emitter.Fixture.optional;
import static dev.bindery.generator.emitter.Fixture.required;
import static dev.bindery.generator.emitter.Fixture.scalar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.generator.model.UnionModel;
import dev.bindery.generator.model.UnionModel.JsonKindName;
import dev.bindery.generator.model.UnionModel.NameValue;
import dev.bindery.generator.model.UnionModel.Variant;
import dev.bindery.generator.testing.Probe;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionEmitterTest {

    private static final Probe TYPES = ApiFixture.with(
                    object("Cat", optional("lives", ScalarKind.INT32)),
                    object("Dog", optional("trick", ScalarKind.STRING)),
                    union(
                            "ByName",
                            "kind",
                            variant("Cat", named("Cat"), JsonKindName.OBJECT, List.of("cat", "kitten")),
                            variant("Dog", named("Dog"), JsonKindName.OBJECT, List.of("dog")),
                            variant("Number", scalar(ScalarKind.INT64), JsonKindName.NUMBER, List.of())),
                    union(
                            "ByKind",
                            null,
                            variant("Text", scalar(ScalarKind.STRING), JsonKindName.STRING, List.of()),
                            variant("Flag", scalar(ScalarKind.BOOLEAN), JsonKindName.BOOLEAN, List.of()),
                            variant("Ids", list(scalar(ScalarKind.INT64)), JsonKindName.ARRAY, List.of()),
                            variant("ById", map(named("Cat")), JsonKindName.OBJECT, List.of())),
                    union(
                            "ByFields",
                            null,
                            new Variant(
                                    "Cat",
                                    named("Cat"),
                                    Docs.NONE,
                                    Set.of(JsonKindName.OBJECT),
                                    List.of(),
                                    List.of("lives"),
                                    List.of(new NameValue("species", "cat"))),
                            new Variant(
                                    "Dog",
                                    named("Dog"),
                                    Docs.NONE,
                                    Set.of(JsonKindName.OBJECT),
                                    List.of(),
                                    List.of("trick"),
                                    List.of())),
                    object(
                            "Holder",
                            optional("all", list(named("ByName"))),
                            optional("one", named("ByKind")),
                            nullable(required("none", named("ByFields")))))
            .probe();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ByName|{\"kind\":\"cat\",\"lives\":9}|Cat|{\"lives\":9,\"kind\":\"cat\"}",
                "ByName|{\"lives\":9,\"kind\":\"kitten\"}|Cat|",
                "ByName|{\"kind\":\"dog\"}|Dog|",
                "ByName|{\"kind\":\"fish\"}|Unknown|",
                "ByName|{}|Unknown|",
                "ByName|7|Number|",
                "ByName|\"7\"|Unknown|",
                "ByKind|\"s\"|Text|",
                "ByKind|true|Flag|",
                "ByKind|[1,2]|Ids|",
                "ByKind|{\"a\":{\"lives\":1}}|ById|",
                "ByKind|5|Unknown|",
                "ByFields|{\"lives\":1,\"species\":\"cat\"}|Cat|",
                "ByFields|{\"lives\":1,\"trick\":\"sit\"}|Dog|{\"trick\":\"sit\",\"lives\":1}",
                "ByFields|{\"lives\":1}|Unknown|",
                "ByFields|[]|Unknown|",
            })
    void theVariantThatFitsIsReadAndWrittenBack(String union, String json, String variant, @Nullable String rewritten) {
        String written = rewritten == null ? json : rewritten;

        assertThat(TYPES.run(
                        "var read = %1$s.codec().decode(input.toString()); return List.of(read.getClass().getSimpleName(), %1$s.codec().encode(read));"
                                .formatted(union),
                        json))
                .isEqualTo(List.of(variant, written));
    }

    @Test
    void nullIsNoVariant() {
        String json = "{\"all\":[null,7],\"one\":null,\"none\":null}";

        assertThat(TYPES.run("""
                List<Drift> drift = new ArrayList<>();
                Holder holder = Holder.codec().decode(((String) input).getBytes(), drift::add);
                return holder.all().size() + " " + holder.one() + " " + holder.none() + " "
                        + drift.stream().map(Drift::path).toList() + " " + Holder.codec().encode(holder)
                        + ByName.codec().decode("null");
                """, json)).isEqualTo("1 null null [$.all[0], $.one] " + json + "null");
    }

    @Test
    void variantsRefuseNullAndCopyLists() {
        assertThat(TYPES.run("""
                List<Long> ids = new ArrayList<>(List.of(1L));
                ByKind.Ids variant = new ByKind.Ids(ids);
                ids.add(2L);
                try {
                    return new ByKind.Text(null);
                } catch (NullPointerException e) {
                    return variant;
                }
                """).toString()).isEqualTo("Ids[value=[1]]");
    }

    private static UnionModel union(String name, @Nullable String discriminator, Variant... variants) {
        return new UnionModel(modelName(name), Docs.of("One of several."), discriminator, List.of(variants));
    }

    private static Variant variant(String name, TypeRef type, JsonKindName kind, List<String> values) {
        return new Variant(name, type, Docs.NONE, Set.of(kind), values, List.of(), List.of());
    }
}
