package dev.bindery.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.auth.AuthScheme;
import dev.bindery.runtime.auth.AuthSchemes;
import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.auth.Credentials;
import dev.bindery.runtime.auth.ParameterSignature;
import dev.bindery.runtime.auth.SchemeUse;
import dev.bindery.runtime.auth.SecurityRequirement;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.ErrorRules;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.transport.Header;
import dev.bindery.runtime.transport.NameValue;
import dev.bindery.runtime.transport.RequestBody;
import dev.bindery.runtime.transport.RequestDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AuthorizationTest {
    private static final SecurityRequirement KEY = SecurityRequirement.of(SchemeUse.of("key"));
    private static final Operation<String, String> WITH_TOKEN =
            Shop.operation().security(Shop.TOKEN).build();

    private final Shop shop = new Shop();

    /** Gives another token each time. */
    private static final class Counting implements CredentialProvider {
        private final List<Credential> refused = new ArrayList<>();
        private int given;

        @Override
        public CompletionStage<Credential> credential() {
            return CompletableFuture.completedFuture(Credential.of("token-" + ++given));
        }

        @Override
        public void invalidate(Credential credential) {
            refused.add(credential);
        }
    }

    @Test
    void fetchesTheCredentialForEachAttempt() {
        shop.providers.put("token", new Counting());
        shop.server.notSent().answer(200, "{\"response\":\"done\"}");

        shop.answerOf(WITH_TOKEN);

        assertThat(shop.server.requests())
                .map(request -> request.headers().get(request.headers().size() - 1))
                .containsExactly(
                        new Header("Authorization", "Bearer token-1"), new Header("Authorization", "Bearer token-2"));
    }

    @Test
    void usesTheFirstAlternativeThatThereAreCredentialsFor() {
        shop.providers.put("key", CredentialProvider.of("k&1"));
        shop.server.answer(200, "{\"response\":\"done\"}");

        shop.answerOf(Shop.operation().security(Shop.TOKEN, KEY).build());

        assertThat(shop.server.request().uri().getRawQuery()).isEqualTo("api_key=k%261");
        assertThat(shop.server.request()).hasToString("POST https://shop.example/api/buy?api_key=***");
    }

    @Test
    void namesTheSchemeThatIsMissingAndSendsNothing() {
        shop.providers.put("key", CredentialProvider.of("k"));

        ApiException failure = shop.failureOf(WITH_TOKEN);

        assertThat(failure.failure()).isEqualTo(Failure.CREDENTIAL);
        assertThat(failure).hasMessage("shop.buy: it asks for a credential of the scheme token; this client has [key]");
        assertThat(failure.isRetryable()).isFalse();
        assertThat(failure.attempts()).isZero();
        assertThat(shop.server.requests()).isEmpty();
    }

    @Test
    void sendsTheCallOnceMoreWithTheCredentialThatComesAfterARefusedOne() {
        Counting provider = new Counting();
        shop.providers.put("token", provider);
        shop.server.answer(400, "{\"error_code\":5}").answer(200, "{\"response\":\"done\"}");

        assertThat(shop.answerOf(WITH_TOKEN)).isNotNull();

        assertThat(provider.refused).containsExactly(Credential.of("token-1"));
        assertThat(shop.server.request().headers()).contains(new Header("Authorization", "Bearer token-2"));
    }

    @Test
    void sendsItOnlyOnceMore() {
        Counting provider = new Counting();
        shop.providers.put("token", provider);
        shop.server.answer(400, "{\"error_code\":5}");

        ApiException failure = shop.failureOf(WITH_TOKEN);

        assertThat(failure.code()).isEqualTo("5");
        assertThat(shop.server.requests()).hasSize(2);
        assertThat(provider.refused).containsExactly(Credential.of("token-1"), Credential.of("token-2"));
    }

    @Test
    void doesNotSendARefusedCredentialAgain() {
        shop.providers.put("token", CredentialProvider.of("token-1"));
        shop.server.answer(400, "{\"error_code\":5}");

        assertThat(shop.failureOf(WITH_TOKEN).code()).isEqualTo("5");
        assertThat(shop.server.requests()).hasSize(1);
    }

    @Test
    void saysThatThereIsNoOtherCredentialAfterARefusedOne() {
        AtomicInteger asked = new AtomicInteger();
        shop.providers.put(
                "token",
                () -> asked.getAndIncrement() == 0
                        ? CompletableFuture.completedFuture(Credential.of("token-1"))
                        : CompletableFuture.failedFuture(new IllegalStateException("none")));
        shop.server.answer(400, "{\"error_code\":5}");

        ApiException failure = shop.failureOf(WITH_TOKEN);

        assertThat(failure.failure()).isEqualTo(Failure.CREDENTIAL);
        assertThat(failure.getSuppressed())
                .singleElement()
                .satisfies(
                        refusal -> assertThat(((ApiException) refusal).code()).isEqualTo("5"));
    }

    @Test
    void doesNotTellTheProviderOfOtherCodes() {
        Counting provider = new Counting();
        shop.providers.put("token", provider);
        shop.server.answer(400, "{\"error_code\":7}").notSent().answer(500, "");

        shop.failureOf(WITH_TOKEN);
        shop.failureOf(WITH_TOKEN);

        assertThat(provider.refused).isEmpty();
    }

    @Test
    void aProviderThatFailsWhileInvalidatingDoesNotHideTheError() {
        shop.providers.put("token", new CredentialProvider() {
            @Override
            public CompletionStage<Credential> credential() {
                return CompletableFuture.completedFuture(Credential.of("marked-secret"));
            }

            @Override
            public void invalidate(Credential refused) {
                throw new IllegalStateException("no marked-secret here");
            }
        });
        shop.server.answer(400, "{\"error_code\":5}");

        ApiException failure = shop.failureOf(WITH_TOKEN);

        assertThat(failure.code()).isEqualTo("5");
        assertThat(failure.getSuppressed())
                .singleElement()
                .satisfies(suppressed -> assertThat(suppressed).hasMessage("java.lang.IllegalStateException"));
    }

    @Test
    void saysWhyThereIsNoCredentialButNotInTheWordsOfItsProvider() {
        IllegalStateException closed = new IllegalStateException("vault closed");
        shop.providers.put("token", () -> CompletableFuture.failedFuture(closed));

        ApiException failure = shop.failureOf(WITH_TOKEN);

        assertThat(failure.failure()).isEqualTo(Failure.CREDENTIAL);
        assertThat(failure)
                .hasMessage("shop.buy: no credential of the scheme token: its provider failed with "
                        + "java.lang.IllegalStateException");
        assertThat(failure.getCause())
                .hasMessage("java.lang.IllegalStateException")
                .satisfies(shown -> assertThat(shown.getStackTrace()).isEqualTo(closed.getStackTrace()));
        assertThat(shop.server.requests()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // a provider may break its contract
    void survivesAProviderThatThrowsOrGivesNull() {
        shop.providers.put("token", () -> {
            throw new IllegalStateException("vault closed");
        });
        assertThat(shop.failureOf(WITH_TOKEN)).hasMessageContaining("its provider failed with");

        shop.providers.put("token", () -> CompletableFuture.completedFuture(null));
        assertThat(shop.failureOf(WITH_TOKEN)).hasMessageContaining("its provider gave null");
    }

    @Test
    void asksAgainWhenTheProvidersOwnCallMayBeRepeated() {
        Shop tokenServer = new Shop();
        tokenServer.settings.retry(RetryPolicy.none());
        tokenServer.server.notSent().answer(200, "{\"response\":\"fresh\"}");
        shop.providers.put(
                "token",
                () -> tokenServer.start(Shop.operation().build()).thenApply(answer -> Credential.of(answer.result())));
        shop.server.answer(200, "{\"response\":\"done\"}");

        shop.answerOf(WITH_TOKEN);

        assertThat(shop.server.request().headers()).contains(new Header("Authorization", "Bearer fresh"));
        assertThat(shop.server.requests()).hasSize(1);
    }

    @Test
    void refusesATokenThatBreaksOutWithoutPrintingIt() {
        shop.providers.put("token", CredentialProvider.of("marked\r\nX-Evil: 1"));

        assertThatThrownBy(() -> shop.engine().exchange(WITH_TOKEN, "tea"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("header Authorization")
                .satisfies(e -> assertThat(e.toString()).doesNotContain("marked"));
        assertThat(shop.server.requests()).isEmpty();
    }

    @Test
    void hidesEvenASecretThatASchemeOnlySignsWith() {
        AuthScheme signing = new AuthScheme() {
            @Override
            public String id() {
                return "signature";
            }

            @Override
            public void authorize(RequestDraft draft, Credential credential) {
                draft.form("sig", "s");
            }
        };
        shop.server.answer(500, "you signed with marked-secret");

        ApiException failure = shop.failureOf(signed(signing, "marked-secret"));

        assertThat(failure.rawBody()).isEqualTo("you signed with ***");
    }

    private CompletableFuture<Answer<String>> signed(AuthScheme scheme, String secret) {
        return called(scheme, secret, Shop.operation());
    }

    private CompletableFuture<Answer<String>> called(
            AuthScheme scheme, String secret, Operation.Builder<String, String> builder) {
        Credentials credentials = new Credentials(List.of(scheme), Map.of(scheme.id(), CredentialProvider.of(secret)));
        ErrorRules errors = ErrorRules.builder((failure, details) -> new Shop.ShopException(details))
                .build();
        Operation<String, String> operation = builder.security(SecurityRequirement.of(SchemeUse.of(scheme.id())))
                .setting("v", In.QUERY)
                .fixed("extended", "1", In.FORM)
                .build();
        return new CallEngine(shop.server, credentials, errors, shop.settings, shop.time)
                .exchangeAsync(operation, "tea", answer -> answer);
    }

    @Test
    void preparesOnceAndSignsEachAttemptAfterAllParametersAreSettled() {
        List<String> steps = new ArrayList<>();
        AuthScheme signing = new AuthScheme() {
            @Override
            public String id() {
                return "signature";
            }

            @Override
            public void prepare(RequestDraft draft, Credential credential) {
                steps.add("prepare");
                draft.form("call_id", "1");
            }

            @Override
            public void authorize(RequestDraft draft, Credential credential) {
                steps.add("authorize "
                        + draft.parameters().stream()
                                .map(p -> p.name() + p.value())
                                .toList());
                draft.form("token", credential.secret());
            }

            @Override
            public void sign(RequestDraft draft, Credential credential) {
                steps.add("sign "
                        + draft.parameters().stream().map(NameValue::name).toList());
                draft.form("sig", "s");
            }
        };
        shop.server.notSent().answer(200, "{\"response\":\"done\"}");

        CompletableFuture<Answer<String>> call = signed(signing, "secret");
        shop.time.passUntil(call);

        assertThat(call.join().result()).isEqualTo("done");
        assertThat(steps)
                .containsExactly(
                        "prepare",
                        "authorize [whattea, extended1, call_id1]",
                        "sign [what, extended, call_id, token]",
                        "authorize [whattea, extended1, call_id1]",
                        "sign [what, extended, call_id, token]");
    }

    @Test
    void anUnsignedOperationHasItsCredentialAllTheSame() {
        AuthScheme signing = AuthSchemes.signed(
                "signature", ParameterSignature.md5("sig").sending("secret").secret("secret"));
        shop.server.answer(200, "{\"response\":\"done\"}");

        called(signing, "marked-secret", Shop.operation().unsigned()).join();

        assertThat(shop.server.requests().get(0).body())
                .isEqualTo(new RequestBody.Form(List.of(
                        new NameValue("what", "tea"),
                        new NameValue("extended", "1"),
                        new NameValue("secret", "marked-secret"))));
    }
}
