package dev.bindery.contract.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.TokenKeeper;
import dev.bindery.runtime.token.FileTokenStore;
import dev.bindery.runtime.token.Token;
import dev.bindery.testkit.NameValue;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.signin.SignInStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets go through every step and every failure, and stand nowhere but in the store. */
public abstract class SignInSecretsContract extends SignInContract<AuthorizationCodeFlow> {

    /** Servers that repeat what they were sent, in all the ways there are. */
    private static final List<Function<ReceivedRequest, Reply>> TALKATIVE = List.of(
            request -> Reply.json(
                    400,
                    "{\"error\":\"invalid_grant\",\"error_description\":\"you sent " + sent(request) + "\",\"got\":\""
                            + sent(request) + "\"}"),
            request -> Reply.json(200, "{\"echo\":\"" + sent(request) + "\"}"),
            request -> Reply.of(500, "text/html", "<html>" + sent(request)),
            request -> Reply.of(403, "text/plain", sent(request)).withHeader("X-Echo", sent(request)),
            request -> Reply.json(200, "{\"access_token\":\"issued-x\"").cutOff(),
            request -> Reply.dropped());

    /**
     * Tests a flow.
     *
     * @param subject the flow
     */
    protected SignInSecretsContract(SignInUnderTest<AuthorizationCodeFlow> subject) {
        super(subject);
    }

    private static String sent(ReceivedRequest request) {
        return Stream.concat(request.form().stream(), request.headers().stream())
                .filter(one -> !one.name().equals("Content-Type"))
                .map(NameValue::value)
                .collect(Collectors.joining(" "));
    }

    private static List<String> secretsOf(AuthorizationRequest request) {
        return Stream.of("issued-", "app-secret-1", request.state(), request.verifier())
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void noneIsPrintedWhenAllGoesWell(@TempDir Path folder) throws IOException {
        AuthorizationRequest request = begun();
        try (Printed printed = new Printed()) {
            Token token = finish(request, sentBack(request));
            Token ended = token.toBuilder().expiresAt(Instant.EPOCH).build();
            FileTokenStore store = FileTokenStore.at(folder.resolve("token"));
            store.save(ended);
            TokenKeeper keeper = TokenKeeper.of(store, flow.refresh());
            Stream.of(request, flow, application, settings, token, store, keeper, flow.refresh(), users())
                    .forEach(printed::print);
            printed.run(() -> keeper.token().join());
            printed.run(() -> keeper.credential().toCompletableFuture().join());
            server.journal().requests().forEach(printed::print);
            printed.assertSaysNothingOf(secretsOf(request));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file).contains("issued-")).isEqualTo(file.endsWith("token"));
            }
        }
    }

    @Test
    void noneIsPrintedWhateverGoesWrong() {
        Token token = signedIn();
        for (Function<ReceivedRequest, Reply> talkative : TALKATIVE) {
            AuthorizationRequest request = begun();
            String address = sentBack(request);
            for (SignInStep step : SignInStep.values()) {
                if (step != SignInStep.AUTHORIZATION) {
                    users().on(step).always(talkative);
                }
            }
            try (Printed printed = new Printed()) {
                printed.run(() -> finish(request, address));
                printed.run(() -> finish(begun(), address));
                printed.run(() -> finish(request, HOME));
                printed.run(() -> flow.refresh().refresh(token));
                printed.run(() -> flow.revocation().revokeAsync(token).join());
                printed.run(() -> flow.userInfo().of(token).kind());
                printed.assertSaysNothingOf(secretsOf(request));
            }
        }
    }
}
