package dev.bindery.vk.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.vk.signature.SignatureException.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refusal says, and what it keeps for itself. */
final class Refusals {
    static final Credential SECRET = Credential.of("s3cr3t-of-the-app");

    private Refusals() {}

    static void assertRefused(Reason reason, String message, ThrowingCallable verification) {
        assertThatThrownBy(verification).isInstanceOfSatisfying(SignatureException.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused).hasMessage(message).hasNoCause();
        });
    }
}
