package dev.bindery.contract.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.ClientCredentialsFlow;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInProblem;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.signin.TokenKeeper;
import dev.bindery.runtime.token.TokenStore;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServer;
import dev.bindery.testkit.signin.SignInServer;
import dev.bindery.testkit.signin.SignInStep;
import dev.bindery.testkit.spec.Specification;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds while an application gets tokens of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ClientCredentialsContract {
    private static final Application APPLICATION = Application.of("app-1", "app-secret-1");

    private final Specification spec;
    private final String scheme;
    private final BiFunction<Application, SignInSettings, ClientCredentialsFlow> flows;
    private final BiConsumer<URI, CredentialProvider> call;
    private final TestServer server;
    private final SignInSettings settings;
    private final ClientCredentialsFlow flow;

    /**
     * Tests a flow.
     *
     * @param api the last part of the client's artifact
     * @param scheme the security scheme
     * @param flows makes the flow
     * @param call calls any method of the API with such a credential, at a server
     */
    protected ClientCredentialsContract(
            String api,
            String scheme,
            BiFunction<Application, SignInSettings, ClientCredentialsFlow> flows,
            BiConsumer<URI, CredentialProvider> call) {
        this.spec = Specification.ofClient(api);
        this.scheme = scheme;
        this.flows = flows;
        this.call = call;
        this.server = TestServer.start(spec);
        this.settings = SignInSettings.standard().origin(server.uri());
        this.flow = flows.apply(APPLICATION, settings);
    }

    @BeforeEach
    void register() {
        server.reset();
        applications().confidential("app-1", "app-secret-1");
    }

    @AfterAll
    void close() {
        server.close();
    }

    private SignInServer applications() {
        return server.signIn(scheme);
    }

    Stream<Arguments> documentedErrors() {
        return DocumentedErrors.of(spec, scheme);
    }

    @Test
    void theTokenOpensTheApiAndTheNextOneDoesWhenItEnds() {
        TokenKeeper keeper = TokenKeeper.of(TokenStore.inMemory(), flow);
        call.accept(server.uri(), keeper);
        call.accept(server.uri(), keeper);
        applications().expireTokens();
        call.accept(server.uri(), keeper);

        assertThat(server.journal().requests(SignInStep.TOKEN.of(scheme)))
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.query()).isEmpty());
    }

    @Test
    void oneRequestLeavesForSixtyFourThreads() throws Exception {
        TokenKeeper keeper = TokenKeeper.of(TokenStore.inMemory(), flow);

        assertThat(Together.call(() -> keeper.token().join()))
                .containsOnly(keeper.token().join());
        assertThat(server.journal().requests(SignInStep.TOKEN.of(scheme))).hasSize(1);
    }

    @Test
    void aTokenThatWasTakenBackOpensNothing() {
        CredentialProvider takenBack = CredentialProvider.of(flow.token().credential());
        applications().revokeAll();

        assertThatThrownBy(() -> call.accept(server.uri(), takenBack))
                .asInstanceOf(InstanceOfAssertFactories.type(ApiException.class))
                .satisfies(refusal -> assertThat(refusal.code()).isNotNull());
    }

    @Test
    void aWrongSecretGetsNothing() {
        ClientCredentialsFlow guessing = flows.apply(Application.of("app-1", "guessed"), settings);

        assertThatThrownBy(guessing::token)
                .isInstanceOf(SignInException.WrongApplication.class)
                .hasMessageContaining("check the application's id, secret and redirect address");
    }

    @ParameterizedTest
    @MethodSource("documentedErrors")
    void whatTheServerRefusesIsTold(String code, SignInProblem problem) {
        applications().on(SignInStep.TOKEN).error(code, "Because.");

        assertThatThrownBy(flow::token)
                .hasMessageContaining("Because.")
                .asInstanceOf(InstanceOfAssertFactories.type(SignInException.class))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    @Test
    void aSlowOrBrokenServerMayBeTriedAgain() {
        applications()
                .on(SignInStep.TOKEN)
                .reply(Reply.json(200, "{}").after(Duration.ofMinutes(1)))
                .reply(Reply.of(502, "text/html", "<html>"))
                .reply(Reply.dropped());

        assertThatThrownBy(flows.apply(APPLICATION, settings.timeout(Duration.ofMillis(200)))::token)
                .isInstanceOf(SignInException.Unavailable.class);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(flow::token).isInstanceOf(SignInException.Unavailable.class);
        }
        assertThat(flow.token().access()).startsWith("issued-access-");
    }

    @Test
    void noSecretIsPrinted() {
        applications()
                .on(SignInStep.TOKEN)
                .reply(request -> Reply.json(
                        400, "{\"error\":\"invalid_client\",\"error_description\":\"" + request.form() + "\"}"))
                .reply(request -> Reply.of(500, "text/html", request.header("Authorization") + request.form()))
                .reply(Reply.dropped());
        try (Printed printed = new Printed()) {
            printed.print(flow);
            for (int i = 0; i < 4; i++) {
                printed.run(flow::token);
            }
            printed.assertSaysNothingOf(List.of("issued-", "app-secret-1", "YXBwLTE6YXBwLXNlY3JldC0x"));
        }
    }
}
