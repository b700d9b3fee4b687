package dev.bindery.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, -0.0",
        "5, 5",
        "-5.5, -5.5",
        "0.1, 0.1",
        "1e-6, 0.000001",
        "1e-7, 1.0E-7",
        "123456789.125, 123456789.125",
        "9007199254740992, 9007199254740992",
        "1e20, 100000000000000000000",
        "1e21, 1.0E21",
        "2e-3, 0.002",
        "4.9e-324, 4.9E-324",
        "1.7976931348623157e308, 1.7976931348623157E308",
        "2e23, 2.0E23"
    })
    void doublesAreWrittenShortAndPlain(double value, String text) {
        assertThat(NumberForm.of(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0, -0.0", "0.1, 0.1", "16777216, 16777216", "1e-45, 1.4E-45", "3.4028235e38, 3.4028235E38"})
    void floatsAreWrittenShortAndPlain(float value, String text) {
        assertThat(NumberForm.of(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyNumberReadsBackAndIsNotKept(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            double value = randomDouble(random);
            String wire = NumberForm.of(value);
            Holder.Outcome<Double> asDouble = Holder.decode(wire, JsonReader::readDouble, JsonWriter::writeDouble);
            assertThat(asDouble.value()).as("seed %d, round %d", seed, round).isEqualTo(value);
            assertThat(asDouble.kept())
                    .as("seed %d, round %d: %s", seed, round, wire)
                    .isSameAs(KeptFields.none());
            float single = (float) value;
            if (Float.isFinite(single)) {
                Holder.Outcome<Float> asFloat =
                        Holder.decode(NumberForm.of(single), JsonReader::readFloat, JsonWriter::writeFloat);
                assertThat(asFloat.value()).as("seed %d, round %d", seed, round).isEqualTo(single);
                assertThat(asFloat.kept()).as("seed %d, round %d", seed, round).isSameAs(KeptFields.none());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void aLiteralThatIsNotKeptIsWrittenJustSo(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String wire = randomLiteral(random);
            Holder.Outcome<Double> outcome = Holder.decode(wire, JsonReader::readDouble, JsonWriter::writeDouble);
            assertThat(outcome.encoded()).as("seed %d, round %d", seed, round).isEqualTo("{\"x\":" + wire + "}");
        }
    }

    @Test
    void aWholeNumberIsOneThatADoubleHoldsExactly() {
        assertThat(NumberForm.isWhole(1L << 53)).isTrue();
        assertThat(NumberForm.isWhole((1L << 53) + 1)).isFalse();
        assertThat(NumberForm.isWhole(Long.MIN_VALUE)).isFalse();
    }

    private static double randomDouble(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> random.nextInt(2_000_000) / 1000.0;
            case 1 -> random.nextGaussian() * Math.pow(10, random.nextInt(30) - 15);
            default -> {
                double any = Double.longBitsToDouble(random.nextLong());
                yield Double.isFinite(any) ? any : 0;
            }
        };
    }

    private static String randomLiteral(Random random) {
        StringBuilder literal = new StringBuilder(random.nextBoolean() ? "-" : "");
        literal.append(random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(1_000_000));
        if (random.nextInt(4) != 0) {
            literal.append('.');
            for (int i = random.nextInt(18); i >= 0; i--) {
                literal.append(random.nextInt(3) == 0 ? 0 : random.nextInt(10));
            }
        }
        return random.nextInt(4) == 0
                ? literal.append('e').append(random.nextInt(40) - 20).toString()
                : literal.toString();
    }
}
