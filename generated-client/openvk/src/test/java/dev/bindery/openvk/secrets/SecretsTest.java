package dev.bindery.openvk.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bindery.openvk.OpenVkClient;
import dev.bindery.openvk.OpenVkException;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.transport.JdkTransport;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Drives every way in which a call fails with marked secrets, and searches all that is printed for them. */
class SecretsTest {

    private static final Duration LONG = Duration.ofMinutes(5);

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
        return setup(openvk.uri());
    }

    private OpenVkClient.Setup setup(URI server) {
        return OpenVkClient.at(server)
                .transport(eavesdropper.on(transport))
                .retry(RetryPolicy.none())
                .observe(eavesdropper)
                .onDrift(eavesdropper);
    }

    private static OpenVkClient.Token withToken(OpenVkClient.Setup setup) {
        return setup.token(Secret.TOKEN.value());
    }

    static Stream<Arguments> callsAndBetrayals() {
        return Arrays.stream(SecretCall.values())
                .flatMap(call -> Arrays.stream(Betrayal.values()).map(betrayal -> Arguments.of(call, betrayal)));
    }

    @ParameterizedTest
    @MethodSource("callsAndBetrayals")
    void aServerThatRepeatsTheSecretsOfACall(SecretCall call, Betrayal betrayal) {
        openvk.on(call.operation()).reply(betrayal);

        hear(call.start(withToken(setup()), openvk.uri()));

        assertThat(openvk.journal().requests(call.operation())).isNotEmpty();
    }

    private void hear(CompletableFuture<?> call) {
        Throwable failure = catchThrowable(() -> eavesdropper.hear(call.get()));
        if (failure != null) {
            assertThat(failure).hasCauseInstanceOf(OpenVkException.class);
            eavesdropper.hear(failure);
        }
    }

    private void hear(CompletableFuture<?> call, Failure expected) {
        Throwable failure = catchThrowable(call::get);
        assertThat(failure.getCause())
                .isInstanceOfSatisfying(
                        OpenVkException.class, e -> assertThat(e.failure()).isEqualTo(expected));
        eavesdropper.hear(failure);
    }

    @Test
    void aServerThatRepeatsSecretsTooShortToBeFoundByTheirValue() {
        openvk.on("auth.token").error("28", "Invalid username or password");

        Throwable failure = catchThrowable(() -> setup().anonymous()
                .auth()
                .token(t -> t.username("jill").password("p!7").code("4%2").clientSecret("q~")));

        assertThat(failure).isInstanceOfSatisfying(OpenVkException.class, e -> {
            assertThat(e.parameters())
                    .containsEntry("username", "jill")
                    .containsEntry("password", "***")
                    .containsEntry("code", "***")
                    .containsEntry("client_secret", "***");
            assertThat(e.rawBody()).contains("request_params").doesNotContain("p!7", "4%2", "q~");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatIsNotThere(SecretCall call) throws IOException {
        URI nobody;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://127.0.0.1:" + closed.getLocalPort());
        }
        hear(call.start(withToken(setup(nobody)), nobody), Failure.TRANSPORT);
    }

    @ParameterizedTest
    @EnumSource
    void anAttemptThatTakesTooLong(SecretCall call) {
        openvk.on(call.operation()).reply(Reply.dropped().after(LONG));
        hear(call.start(withToken(setup().timeout(Duration.ofMillis(100))), openvk.uri()), Failure.TIMEOUT);
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatTakesTooLong(SecretCall call) {
        openvk.on(call.operation()).reply(Reply.dropped().after(LONG));
        hear(call.start(withToken(setup().deadline(Duration.ofMillis(100))), openvk.uri()), Failure.TIMEOUT);
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatIsGivenUp(SecretCall call) throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        openvk.on(call.operation()).reply(request -> {
            arrived.countDown();
            return Reply.dropped().after(LONG);
        });
        CompletableFuture<?> future = call.start(withToken(setup()), openvk.uri());
        arrived.await();

        assertThat(future.cancel(true)).isTrue();

        eavesdropper.hear(catchThrowable(future::get));
        eavesdropper.hear(future);
    }

    @ParameterizedTest
    @EnumSource
    void aClientThatIsClosedMeanwhile(SecretCall call) throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        openvk.on(call.operation()).reply(request -> {
            arrived.countDown();
            return Reply.dropped().after(LONG);
        });
        CompletableFuture<?> future = call.start(withToken(setup()), openvk.uri());
        arrived.await();

        transport.close();

        hear(future, Failure.CANCELLED);
    }
}
