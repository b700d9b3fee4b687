package dev.bindery.openvk.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bindery.openvk.OpenVkClient;
import dev.bindery.openvk.OpenVkException;
import dev.bindery.openvk.wall.WallOperations;
import dev.bindery.openvk.wall.WallPostRequest;
import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.transport.JdkTransport;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Credentials that are missing, broken or late, and what is said about them. */
class CredentialSecretsTest {

    @RegisterExtension
    static final TestServerExtension openvk = TestServerExtension.speaking("openvk");

    @RegisterExtension
    final Output output = new Output();

    private final JdkTransport transport = JdkTransport.create();
    private final Eavesdropper eavesdropper = new Eavesdropper();

    @AfterEach
    void nothingWasHeard() {
        transport.close();
        eavesdropper.hear(output.text());
        eavesdropper.assertHeardNoSecret();
    }

    private OpenVkClient.Setup setup() {
        return OpenVkClient.at(openvk.uri())
                .transport(eavesdropper.on(transport))
                .retry(RetryPolicy.none())
                .observe(eavesdropper);
    }

    private Throwable failureOf(CredentialProvider provider) {
        OpenVkClient.Token client = setup().token(provider);
        Throwable failure = catchThrowable(() -> client.wall().get(w -> w.ownerId(1)));
        eavesdropper.hear(failure);
        eavesdropper.hear(catchThrowable(
                () -> client.async().wall().get(w -> w.ownerId(1)).get()));
        return failure;
    }

    @Test
    void aTokenThatNoHeaderMayHave() {
        for (String end : new String[] {"\r\nX-Evil: 1", "\u0000", "ж", "\n"}) {
            assertThat(failureOf(CredentialProvider.of(Secret.TOKEN.value() + end)))
                    .hasMessageContaining("Authorization");
        }
        assertThat(openvk.journal().requests()).isEmpty();
    }

    @Test
    void aBlankToken() {
        Throwable failure = catchThrowable(() -> setup().token("   "));
        assertThat(failure).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("blank");
        eavesdropper.hear(failure);
    }

    @Test
    void aCallWithoutTheCredentialThatItAsksFor() {
        OpenVkClient.Anonymous client =
                setup().header("X-Key", Secret.TOKEN.value()).anonymous();
        Throwable failure = catchThrowable(() -> client.exchange(
                WallOperations.POST,
                WallPostRequest.builder().ownerId(1).message("hi").build()));
        assertThat(failure)
                .isInstanceOfSatisfying(
                        OpenVkException.class, e -> assertThat(e.failure()).isEqualTo(Failure.CREDENTIAL));
        eavesdropper.hear(failure);
    }

    @Test
    void aProviderWhoseExceptionsHoldASecret() {
        IllegalStateException telling = new IllegalStateException(
                "refused: " + Secret.PROVIDER_SECRET.value(),
                new IllegalArgumentException(Secret.PROVIDER_SECRET.value()));
        telling.addSuppressed(new IllegalArgumentException(Secret.PROVIDER_SECRET.value()));

        assertThat(failureOf(() -> CompletableFuture.failedFuture(telling))).isInstanceOf(OpenVkException.class);
        assertThat(failureOf(() -> {
                    throw telling;
                }))
                .isInstanceOf(OpenVkException.class);
    }

    @Test
    void aProviderThatCannotForgetATokenThatWasRefused() {
        openvk.on("wall.get").error("5", "User authorization failed").error("5", "User authorization failed");
        failureOf(new CredentialProvider() {
            @Override
            public CompletionStage<Credential> credential() {
                return CompletableFuture.completedFuture(Credential.of(Secret.TOKEN.value()));
            }

            @Override
            public void invalidate(Credential refused) {
                throw new IllegalStateException("cannot forget " + refused.secret());
            }
        });
    }

    @Test
    void aProviderThatIsTooLate() {
        OpenVkClient.Token client = setup().deadline(Duration.ofMillis(100)).token(CompletableFuture::new);
        Throwable failure = catchThrowable(() -> client.wall().get(w -> w.ownerId(1)));
        assertThat(failure)
                .isInstanceOfSatisfying(
                        OpenVkException.class, e -> assertThat(e.failure()).isEqualTo(Failure.TIMEOUT));
        eavesdropper.hear(failure);
    }

    @Test
    void aThreadThatIsInterrupted() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        openvk.on("wall.get").reply(request -> {
            arrived.countDown();
            return Reply.dropped().after(Duration.ofMinutes(5));
        });
        OpenVkClient.Token client = setup().token(Secret.TOKEN.value());
        Thread caller = new Thread(() ->
                eavesdropper.hear(catchThrowable(() -> client.wall().get(w -> w.ownerId(1)))));
        caller.start();
        arrived.await();

        caller.interrupt();
        caller.join();
    }
}
