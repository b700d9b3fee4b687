package dev.bindery.runtime.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random values and random damage. */
final class RandomJson {
    private static final String[] NUMBERS = {
        "0", "-0", "1", "5.0", "-1.50", "1E400", "1e-400", "2147483648", "9223372036854775808", "0.1", "1e2", "7E+3"
    };
    private static final String[] TEXTS = {
        "",
        "a",
        "5",
        "1",
        "true",
        "Привет",
        "\uD83D\uDE00",
        "\"\\/\b\f\n\r\t",
        "\u0000\u001f",
        "\u2028",
        "\ud800",
        "x\udc00y"
    };

    private final Random random;
    private final String[] names;

    /** Takes the objects' field names from {@code names}. */
    RandomJson(Random random, String... names) {
        this.random = random;
        this.names = names;
    }

    JsonValue value(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0 -> JsonValue.NULL;
            case 1 -> JsonValue.of(random.nextBoolean());
            case 2 -> JsonValue.of(random.nextInt(5) - 1);
            case 3 -> new JsonNumber(pick(NUMBERS));
            case 4, 5 -> JsonValue.of(pick(TEXTS));
            case 6 -> array(depth);
            default -> object(depth);
        };
    }

    JsonValue object(int depth) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            String name = random.nextInt(10) == 0 ? pick(TEXTS) : pick(names);
            fields.put(Utf8.wellFormedLength(name) < name.length() ? "" : name, value(depth - 1));
        }
        return JsonValue.of(fields);
    }

    private JsonValue array(int depth) {
        List<JsonValue> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            elements.add(value(depth - 1));
        }
        return JsonValue.of(elements);
    }

    /** A copy with a few bytes changed, put in or taken out, or cut off. */
    byte[] damage(byte[] document) {
        List<Byte> bytes = new ArrayList<>();
        for (byte b : document) {
            bytes.add(b);
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(bytes.size() + 1);
            switch (random.nextInt(4)) {
                case 0 -> bytes.add(at, randomByte());
                case 1 -> bytes.subList(at, Math.min(bytes.size(), at + 1)).clear();
                case 2 -> bytes.subList(at, bytes.size()).clear();
                default -> {
                    bytes.subList(at, Math.min(bytes.size(), at + 1)).clear();
                    bytes.add(at, randomByte());
                }
            }
        }
        byte[] damaged = new byte[bytes.size()];
        for (int i = 0; i < damaged.length; i++) {
            damaged[i] = bytes.get(i);
        }
        return damaged;
    }

    private byte randomByte() {
        String signs = "{}[]\",:0123456789.eE+-truefalsn\\ \n";
        return random.nextInt(4) == 0
                ? (byte) random.nextInt(256)
                : (byte) signs.charAt(random.nextInt(signs.length()));
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
