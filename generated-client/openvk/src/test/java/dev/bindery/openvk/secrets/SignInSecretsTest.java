package dev.bindery.openvk.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bindery.openvk.OpenVkSignIn;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.PasswordFlow;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.transport.JdkTransport;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signs in with marked secrets at servers that give them away, and searches all that is printed for them. */
class SignInSecretsTest {
    @RegisterExtension
    static final TestServerExtension openvk = TestServerExtension.speaking("openvk");

    @RegisterExtension
    final Output output = new Output();

    private final JdkTransport transport = JdkTransport.create();
    private final Eavesdropper eavesdropper = new Eavesdropper();
    private final SignInSettings settings =
            SignInSettings.standard().origin(openvk.uri()).transport(eavesdropper.on(transport));

    @AfterEach
    void nothingWasHeard() {
        transport.close();
        eavesdropper.hear(output.text());
        eavesdropper.assertHeardNoSecret();
    }

    private void signIn(SignInSettings means) {
        PasswordFlow flow = OpenVkSignIn.Token.password(Application.of("my-program"), means, question -> {
            eavesdropper.hear(question);
            return CompletableFuture.completedFuture(Secret.CODE.value());
        });
        eavesdropper.hear(flow);
        Throwable failure = catchThrowable(() -> eavesdropper.hear(flow.signIn("jill", Secret.PASSWORD.value())));
        if (failure != null) {
            assertThat(failure).isInstanceOf(SignInException.class);
            eavesdropper.hear(failure);
            eavesdropper.hear(((SignInException) failure).details());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatRepeatsWhatItWasSent(Betrayal betrayal) {
        openvk.on("auth.token").always(betrayal);

        signIn(settings);

        assertThat(openvk.journal().last("auth.token").parameter("password")).isEqualTo(Secret.PASSWORD.value());
    }

    @Test
    void aServerThatTakesTooLong() {
        openvk.on("auth.token").reply(Reply.dropped().after(Duration.ofMinutes(5)));

        signIn(settings.timeout(Duration.ofMillis(100)));
    }

    @Test
    void aServerThatGivesATokenOut() {
        openvk.on("auth.token")
                .reply(Reply.json(
                        401, "{\"error\":\"need_validation\",\"validation_type\":\"2fa_app\",\"phone_mask\":\"+7*\"}"))
                .reply(Reply.json(
                        200,
                        "{\"access_token\":" + quoted(Secret.ISSUED_TOKEN) + ",\"secret\":"
                                + quoted(Secret.ISSUED_SECRET) + "}"));

        signIn(settings);

        assertThat(openvk.journal().last("auth.token").parameter("code")).isEqualTo(Secret.CODE.value());
    }

    private static String quoted(Secret secret) {
        return '"' + secret.forms().get("JSON") + '"';
    }
}
