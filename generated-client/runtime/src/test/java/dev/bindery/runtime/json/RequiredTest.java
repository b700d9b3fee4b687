package dev.bindery.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RequiredTest {
    @Test
    void givesWhatIsThere() {
        KeptFields kept = KeptFields.none();
        assertThat(Required.bool(true, "Post", "a", kept)).isTrue();
        assertThat(Required.int32(1, "Post", "a", kept)).isEqualTo(1);
        assertThat(Required.int64(2L, "Post", "a", kept)).isEqualTo(2);
        assertThat(Required.float32(1.5f, "Post", "a", kept)).isEqualTo(1.5f);
        assertThat(Required.float64(2.5, "Post", "a", kept)).isEqualTo(2.5);
        assertThat(Required.value("text", "Post", "a", kept)).isEqualTo("text");
    }

    @Test
    void saysWhichFieldIsAbsent() {
        assertThatThrownBy(() -> Required.int64(null, "Post", "owner_id", KeptFields.none()))
                .isInstanceOfSatisfying(MissingFieldException.class, e -> {
                    assertThat(e.type()).isEqualTo("Post");
                    assertThat(e.field()).isEqualTo("owner_id");
                })
                .hasMessage("Post.owner_id is required, but the answer has no such field");
    }

    @Test
    void saysWhatCameInsteadAndNotItsValue() {
        KeptFields kept = KeptFields.none().with("password", JsonValue.of("secret"));
        assertThatThrownBy(() -> Required.int64(null, "User", "password", kept))
                .hasMessage("User.password is required, but the answer has an unreadable string;"
                        + " see additionalProperties()");
    }

    @Test
    void aBuilderIsToldOfEverythingThatIsMissing() {
        assertThatThrownBy(() -> Required.allSet("Post", "ownerId", null, "b", 1, "d", null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Post needs ownerId, d: set them before build()");
        assertThatCode(() -> Required.allSet("Post", "b", 1)).doesNotThrowAnyException();
    }

    @Test
    void whatIsKeptInAnotherFormIsNotMissing() {
        KeptFields kept = KeptFields.none().with("owner_id", JsonValue.of("kept"));
        assertThatCode(() -> Required.allSetOrKept("Post", kept, "ownerId", "owner_id", null))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Required.allSetOrKept("Post", kept, "fromId", "from_id", null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Post needs fromId: set it before build()");
    }
}
