package dev.bindery.runtime.json;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RequiredTest {
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
