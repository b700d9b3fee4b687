package dev.bindery.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.runtime.transport.Upload;
import dev.bindery.testkit.spec.SpecParameter;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A value that a parameter's schema allows.
 *
 * @param value the value as the typed request takes it
 * @param text the text that the server should get
 */
record DrawnValue(@Nullable Object value, String text) {

    static DrawnValue of(Schemas schemas, SpecParameter parameter, Type type, Random random) {
        if (type == Upload.class) {
            return new DrawnValue(Upload.of("кот.png", new byte[1 + random.nextInt(100)]), "кот.png");
        } else if (parameter.json()) {
            JsonNode json = new DrawnJson(schemas, random, DrawnScalar.HARD_PARAMETERS).value(parameter.schema());
            return new DrawnValue(TypedValue.of(type, json), json.toString());
        } else if (parameter.isList()) {
            DrawnJson elements = new DrawnJson(schemas, random, DrawnScalar.HARD_ELEMENTS);
            List<JsonNode> list = IntStream.range(0, size(parameter.schema(), random))
                    .mapToObj(i -> elements.value(parameter.items()))
                    .toList();
            String text = list.stream()
                    .map(element -> text(parameter.items(), element))
                    .collect(Collectors.joining(parameter.separator()));
            return new DrawnValue(TypedValue.of(type, list), text);
        }
        JsonNode scalar = new DrawnJson(schemas, random, DrawnScalar.HARD_PARAMETERS).value(parameter.schema());
        return new DrawnValue(TypedValue.of(type, scalar), text(parameter.schema(), scalar));
    }

    private static int size(JsonNode list, Random random) {
        int least = Math.max(1, list.path("minItems").asInt());
        return Math.min(least + random.nextInt(3), list.path("maxItems").asInt(Integer.MAX_VALUE));
    }

    /** What means yes or no is sent as the number that it is on the wire. */
    private static String text(JsonNode schema, JsonNode value) {
        boolean bit = value.isBoolean() && schema.path("x-bindery-as").asText().equals("boolean");
        return bit ? value.asBoolean() ? "1" : "0" : value.asText();
    }
}
