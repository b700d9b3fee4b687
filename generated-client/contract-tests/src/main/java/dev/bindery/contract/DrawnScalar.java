package dev.bindery.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;

/** Draws what a schema of one value allows. */
final class DrawnScalar {

    /** What decoders are apt to take for something else. */
    static final List<String> HARD_TEXTS = List.of("", "5", "false", "Привет", "a\"b\\c/\n", "😀", "&quot;", "null");

    /** What forms, addresses and servers are apt to break. */
    static final List<String> HARD_PARAMETERS =
            List.of("tea", "Привет, мир", "100% & a=b+c", "<b>\"'", " 1 ", "a\nb", "😀", "?#/\\");

    /** The same without the comma, which ends an element. */
    static final List<String> HARD_ELEMENTS = List.of("1_2", "Привет", "a&b", "x=y");

    private final Random random;
    private final List<String> texts;

    DrawnScalar(Random random, List<String> texts) {
        this.random = random;
        this.texts = texts;
    }

    String text(JsonNode schema) {
        if (schema.path("format").asText().equals("uri")) {
            return "https://host.example/" + random.nextInt(100) + "?a=%20";
        }
        String text = texts.get(random.nextInt(texts.size()));
        int shortest = schema.path("minLength").asInt(0);
        int longest = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        int length = text.codePointCount(0, text.length());
        return length < shortest ? text + "x".repeat(shortest - length) : length > longest ? "x".repeat(longest) : text;
    }

    long whole(JsonNode schema) {
        String format = schema.path("format").asText();
        long minimum = schema.path("minimum").asLong(format.equals("unix-time") ? 0 : -10);
        long maximum = schema.path("maximum").asLong(format.equals("int64") ? 1L << 52 : 1 << 30);
        return random.nextInt(3) == 0 ? minimum : minimum + (long) (random.nextDouble() * (double) (maximum - minimum));
    }

    double decimal(JsonNode schema) {
        double minimum = schema.path("minimum").asDouble(-50);
        double maximum = schema.path("maximum").asDouble(minimum + 125);
        return Math.min(maximum, minimum + random.nextInt(2000) / 16.0);
    }
}
