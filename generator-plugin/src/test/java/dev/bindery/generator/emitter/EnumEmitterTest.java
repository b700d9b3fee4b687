package dev.bindery.generator.emitter;

import static dev.bindery.generator.emitter.Fixture.enumeration;
import static dev.bindery.generator.emitter.Fixture.modelName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.testing.Probe;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnumEmitterTest {

    private static final Probe KIND =
            ApiFixture.with(enumeration("Kind", "cat", "dog")).probe();

    @Test
    void knownValuesAreTheConstants() {
        assertThat(KIND.run("return Kind.of(\"cat\") == Kind.CAT && Kind.codec().decode(\"\\\"dog\\\"\") == Kind.DOG;"))
                .isEqualTo(true);
    }

    @Test
    void otherValuesAreKeptAndEqualByValue() {
        assertThat(KIND.run("""
                Kind fish = Kind.of("fish");
                return List.of(fish, fish.value(), fish.known(), fish.equals(Kind.of("fish")), fish.equals(Kind.CAT),
                        fish.hashCode() == Kind.of("fish").hashCode(), Kind.codec().encode(fish));
                """).toString()).isEqualTo("[fish, fish, UNRECOGNIZED, true, false, true, \"fish\"]");
    }

    @Test
    void aSwitchOverKnownValuesNeedsNoDefault() {
        assertThat(KIND.run("""
                return switch (Kind.DOG.known()) {
                    case CAT -> "meow";
                    case DOG -> "woof";
                    case UNRECOGNIZED -> "?";
                };
                """)).isEqualTo("woof");
    }

    @Test
    void integersAreRawValues() {
        EnumModel level = new EnumModel(
                modelName("Level"),
                Docs.NONE,
                ScalarKind.INT64,
                List.of(
                        new EnumModel.Constant("LOW", "-1", Docs.NONE),
                        new EnumModel.Constant("HIGH", "5000000000", Docs.NONE)));
        EnumModel flag = new EnumModel(
                modelName("Flag"), Docs.NONE, ScalarKind.INT32, List.of(new EnumModel.Constant("ON", "1", Docs.NONE)));

        assertThat(ApiFixture.with(level, flag).probe().run("""
                long high = Level.HIGH.value();
                int on = Flag.ON.value();
                return List.of(high, on, Level.of(-1) == Level.LOW, Level.of(3), Level.of(3).equals(Level.of(3)),
                        Level.of(3).hashCode(), Flag.codec().decode("1") == Flag.ON, Flag.codec().encode(Flag.of(7)));
                """).toString())
                .isEqualTo("[5000000000, 1, true, 3, true, 3, true, 7]");
    }

    @Test
    void constantsMayHaveTheNamesOfWhatIsGenerated() {
        EnumModel odd = enumeration("Odd", "UNRECOGNIZED", "CONSTANTS", "CODEC", "KNOWN", "CODEC_", "VALUE");

        assertThat(ApiFixture.with(odd).probe().run("""
                return List.of(Odd.of("UNRECOGNIZED").known(), Odd.of("x").known(), Odd.codec().encode(Odd.CODEC));
                """).toString())
                .isEqualTo("[UNRECOGNIZED, UNRECOGNIZED_, \"CODEC\"]");
    }

    @Test
    void threeThousandConstantsCompile() {
        String[] values = IntStream.range(0, 3_000)
                .mapToObj(i -> "some_rather_long_value_" + i)
                .toArray(String[]::new);

        assertThat(ApiFixture.with(enumeration("Many", values))
                        .probe()
                        .run("return Many.of(\"some_rather_long_value_2999\").known().ordinal();"))
                .isEqualTo(2_999);
    }
}
