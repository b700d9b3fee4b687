package dev.bindery.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.signin.CredentialPool;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CooldownTest {
    private static final String ENOUGH = "{\"error_code\":29,\"error_msg\":\"Rate limit reached\"}";
    private static final String DONE = "{\"response\":\"done\"}";

    private final Shop shop = new Shop();
    private String token = "first";
    private final Operation<String, String> buy =
            Shop.operation().security(Shop.TOKEN).build();
    private final Operation<String, String> look = Operation.<String, String>builder("shop.look", "POST", "/look")
            .security(Shop.TOKEN)
            .result(Shop.TEXT)
            .envelope("response")
            .build();

    CooldownTest() {
        shop.providers.put("token", () -> CompletableFuture.completedFuture(Credential.of(token)));
    }

    private CompletableFuture<Answer<String>> start(CallEngine engine, Operation<String, String> operation) {
        return engine.exchangeAsync(operation, "tea", answer -> answer);
    }

    @Test
    void theOperationIsLeftAloneForAWhile() {
        shop.server.answer(200, ENOUGH).answer(200, DONE);
        CallEngine engine = shop.engine();
        assertThat(shop.failureOf(start(engine, buy)).attempts()).isEqualTo(1);

        ApiException second = shop.failureOf(start(engine, buy));

        assertThat(shop.server.requests()).hasSize(1);
        assertThat(second.failure()).isEqualTo(Failure.API);
        assertThat(second.code()).isEqualTo("29");
        assertThat(second.attempts()).isZero();
        assertThat(second.isRetryable()).isFalse();
        assertThat(second)
                .hasMessageContaining("shop.buy: not sent, for it answered error 29: Rate limit reached"
                        + " and is left alone for another 600 s");
        shop.time.pass(Duration.ofMinutes(10));
        assertThat(start(engine, buy).join().result()).isEqualTo("done");
    }

    @Test
    void otherOperationsAndOtherCredentialsGoOn() {
        shop.server.answer(200, ENOUGH).answer(200, DONE);
        CallEngine engine = shop.engine();
        shop.failureOf(start(engine, buy));

        assertThat(start(engine, look).join().result()).isEqualTo("done");
        token = "second";
        assertThat(start(engine, buy).join().result()).isEqualTo("done");
        token = "first";
        assertThat(shop.failureOf(start(engine, buy)).code()).isEqualTo("29");
    }

    @Test
    void aPoolHasAnotherTokenThatMayStillCall() {
        shop.providers.put("token", CredentialPool.ofTokens(List.of("first", "second", "third")));
        shop.server.answer(200, ENOUGH).answer(200, ENOUGH).answer(200, DONE);
        CallEngine engine = shop.engine();

        for (int i = 0; i < 4; i++) {
            assertThat(start(engine, buy).join().result()).isEqualTo("done");
        }
        assertThat(shop.server.requests()).hasSize(2 + 4);
    }

    @Test
    void aPoolThatIsUsedUpSaysSo() {
        shop.providers.put("token", CredentialPool.ofTokens(List.of("first", "second")));
        shop.server.answer(200, ENOUGH);
        CallEngine engine = shop.engine();

        for (int i = 0; i < 2; i++) {
            assertThat(shop.failureOf(start(engine, buy)).code()).isEqualTo("29");
        }
        assertThat(shop.server.requests()).hasSize(2);
    }
}
