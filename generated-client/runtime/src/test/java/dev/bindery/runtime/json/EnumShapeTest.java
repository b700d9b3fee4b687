package dev.bindery.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EnumShapeTest {
    /** An enumeration as the generator writes it. */
    private static final class Level extends OpenEnum<Long, Level.Known> {
        private static final EnumShape<Level, Long, Known> SHAPE =
                EnumShape.of(Json.INT64, Level::new, Known.UNRECOGNIZED);
        static final Level LOW = SHAPE.constant(1L, Known.LOW);

        private Level(Long value, Known known) {
            super(value, known);
        }

        private enum Known {
            LOW,
            UNRECOGNIZED
        }
    }

    @Test
    void givesTheConstantOfAKnownValue() {
        assertThat(Level.SHAPE.of(1L)).isSameAs(Level.LOW);
        assertThat(Level.SHAPE.decode("1")).isSameAs(Level.LOW);
        assertThat(Level.LOW.known()).isEqualTo(Level.Known.LOW);
    }

    @Test
    void takesAnyOtherValueAndWritesItBack() {
        Level other = Level.SHAPE.decode("7");
        assertThat(other).isEqualTo(Level.SHAPE.of(7L)).isNotEqualTo(Level.LOW).hasToString("7");
        assertThat(other).extracting(Level::known).isEqualTo(Level.Known.UNRECOGNIZED);
        assertThat(Level.SHAPE.encode(Level.SHAPE.of(7L))).isEqualTo("7");
    }

    @Test
    @SuppressWarnings("NullAway") // what is refused
    void refusesNull() {
        assertThatThrownBy(() -> Level.SHAPE.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
    }
}
