package dev.bindery.generator.emitter;

import static dev.bindery.generator.emitter.Fixture.list;
import static dev.bindery.generator.emitter.Fixture.modelName;
import static dev.bindery.generator.emitter.Fixture.named;
import static dev.bindery.generator.emitter.Fixture.object;
import static dev.bindery.generator.emitter.Fixture.optional;
import static dev.bindery.generator.emitter.Fixture.required;
import static dev.bindery.generator.emitter.Fixture.resource;
import static dev.bindery.generator.emitter.OperationFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.UnionModel;
import dev.bindery.generator.model.UnionModel.JsonKindName;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sizes that real specifications have, and limits that class files have. */
class LargeModelTest {

    @Test
    void objectsOfManyPropertiesAreReadAndWritten() {
        IntFunction<PropertyModel> property = i -> i % 3 == 0
                ? required("some_property_with_a_long_name_" + i, ScalarKind.INT64)
                : optional("some_property_with_a_long_name_" + i, ScalarKind.STRING);
        PropertyModel[] properties = IntStream.range(0, 700).mapToObj(property).toArray(PropertyModel[]::new);
        String json = IntStream.range(0, 700)
                .mapToObj(i -> "\"some_property_with_a_long_name_" + i + "\":" + (i % 3 == 0 ? i : "\"" + i + "\""))
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(ApiFixture.with(object("Large", properties)).probe().run("""
                                Large large = Large.codec().decode((String) input);
                                return large.equals(large.toBuilder().build()) && large.hashCode() != 0
                                        && large.additionalProperties().isEmpty() ? Large.codec().encode(large) : large;
                                """, json))
                .isEqualTo(json);
    }

    @Test
    void unionsOfManyAlternativesAreReadAndWritten() {
        List<UnionModel.Variant> variants = IntStream.range(0, 3_000)
                .mapToObj(i -> new UnionModel.Variant(
                        "Variant" + i,
                        named("Thing"),
                        Docs.NONE,
                        Set.of(JsonKindName.OBJECT),
                        List.of("#some.kind.of.thing" + i),
                        List.of(),
                        List.of()))
                .toList();
        String json = IntStream.of(0, 499, 500, 1_000, 2_999, 3_000)
                .mapToObj(i -> "{\"kind\":\"#some.kind.of.thing" + i + "\",\"id\":" + i + "}")
                .collect(Collectors.joining(",", "{\"all\":[", "]}"));

        assertThat(ApiFixture.with(
                                object("Thing", required("kind", ScalarKind.STRING)),
                                new UnionModel(modelName("Large"), Docs.NONE, "kind", variants),
                                object("Holder", required("all", list(named("Large")))))
                        .probe()
                        .run("""
                                Holder holder = Holder.codec().decode((String) input);
                                return holder.all().stream().map(one -> one.getClass().getSimpleName()).toList()
                                        + Holder.codec().encode(holder);
                                """, json))
                .isEqualTo("[Variant0, Variant499, Variant500, Variant1000, Variant2999, Unknown]" + json);
    }

    @Test
    void operationsMayHaveManyParameters() {
        OperationFixture operation = operation("shop.search");
        for (int i = 0; i < 300; i++) {
            operation.with(ParameterPlace.QUERY, optional("parameter_" + i, ScalarKind.INT64));
        }
        RecordingTransport transport = new RecordingTransport().answer("");

        ApiFixture.with().resources(resource("shop", operation)).probe().run("""
                        ShopClient.at(URI.create("https://shop.example")).transport((Transport) input).anonymous()
                                .shop().search(s -> s.parameter0(1).parameter299(2));
                        return 0;
                        """, transport);

        assertThat(transport.requests())
                .containsExactly("POST https://shop.example/method/shop.search?parameter_0=1&parameter_299=2");
    }

    @Test
    void resourcesMayHaveManyOperations() {
        OperationFixture[] operations = IntStream.range(0, 1_000)
                .mapToObj(i -> operation("shop.operation" + i)
                        .fixed("some", ParameterPlace.QUERY, "value")
                        .security()
                        .repeatable())
                .toArray(OperationFixture[]::new);

        assertThat(ApiFixture.with()
                        .resources(resource("shop", operations))
                        .probe()
                        .run("return ShopOperations.OPERATION999.id() + ShopOperations.OPERATION0.repeatable();"))
                .isEqualTo("shop.operation999true");
    }
}
