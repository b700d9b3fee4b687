package dev.bindery.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
    /** Bytes that stand at the edges of what may follow what. */
    private static final int[] EDGES = {
        0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef,
        0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void agreesWithThePlatformOnWhatIsUtf8(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(12)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) EDGES[random.nextInt(3) == 0 ? 0 : random.nextInt(EDGES.length)];
            }
            assertAgreement(bytes, "seed %d, round %d".formatted(seed, round));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void takesEveryText(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            String text = random.ints(random.nextInt(12), 0, Character.MAX_CODE_POINT + 1)
                    .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(Utf8.encode(text))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
            assertAgreement(Utf8.encode(text), "seed %d, round %d".formatted(seed, round));
        }
    }

    private static void assertAgreement(byte[] bytes, String round) {
        if (isUtf8(bytes)) {
            Utf8.check(bytes);
        } else {
            assertThatThrownBy(() -> Utf8.check(bytes)).as(round).isInstanceOf(JsonException.class);
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
