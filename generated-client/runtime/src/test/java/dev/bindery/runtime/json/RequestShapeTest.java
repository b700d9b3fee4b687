package dev.bindery.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestShapeTest {
    /** The parameters of an operation as the generator writes them. */
    private static final class Login extends DataObject {
        private static final RequestShape<Login> SHAPE = RequestShape.of(Login.class, Login::new);
        private static final Property<String> USER = SHAPE.required("user");
        private static final Property<String> PASSWORD = SHAPE.requiredSecret("password");
        private static final Property<String> CODE = SHAPE.optionalSecret("code");
        private static final Property<Long> TIMES = SHAPE.optional("times");
        private static final Property<String> VERSION = SHAPE.constant("version", "5.1");

        private Login(Values values) {
            super(values);
        }

        @Nullable
        Long times() {
            return getOrNull(TIMES);
        }

        private static final class Builder extends DataBuilder<Builder, Login> {
            private Builder(Values values) {
                super(SHAPE, values);
            }

            private Builder() {
                this(SHAPE.nothing());
            }

            <V> Builder with(Property<V> property, @Nullable V value) {
                return set(property, value);
            }
        }
    }

    private final Login.Builder builder = new Login.Builder();

    @Test
    void namesAllThatIsMissing() {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Login needs user, password: set them before build()");
        builder.with(Login.PASSWORD, "correct horse");
        assertThatThrownBy(builder::build).hasMessage("Login needs user: set it before build()");
    }

    @Test
    void refusesNullWhereAValueMustBe() {
        assertThatThrownBy(() -> builder.with(Login.USER, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("user");
    }

    @Test
    void takesBackWhatIsOptional() {
        Login login = builder.with(Login.USER, "nora")
                .with(Login.PASSWORD, "correct horse")
                .with(Login.TIMES, 2L)
                .with(Login.TIMES, null)
                .build();
        assertThat(login.times()).isNull();
    }

    @Test
    void printsNoSecretAndHasWhatGoesWithoutSaying() {
        builder.with(Login.USER, "nora").with(Login.PASSWORD, "correct horse").with(Login.CODE, "1234");
        assertThat(builder).hasToString("Login[user=nora, password=***, code=***]");
        assertThat(builder.build()).hasToString("Login[user=nora, password=***, code=***, version=5.1]");
        assertThat(builder.with(Login.VERSION, "6").build().toString()).endsWith("version=6]");
    }
}
