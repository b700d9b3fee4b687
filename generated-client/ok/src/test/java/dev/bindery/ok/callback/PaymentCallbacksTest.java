package dev.bindery.ok.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.bindery.ok.OkClient;
import dev.bindery.ok.OkErrorCode;
import dev.bindery.ok.OkException;
import dev.bindery.ok.callbacks.CallbacksPaymentRequest;
import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.runtime.webhook.WebhookException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentCallbacksTest {
    private static final String QUERY = "method=callbacks.payment&application_key=KEY&call_id=1&uid=561104947330"
            + "&transaction_id=t1&transaction_time=2026-04-01+12%3A30%3A00&product_code=%D0%BC%D0%B5%D1%87+%26+1"
            + "&amount=50&currency=&extra_attributes=%7B%22a%22%3A1%7D";
    // md5sum of the pairs, decoded, in the order of their names, and "s3cret".
    private static final String SIGNATURE = "9cb6e7feaf0015b054e8de42c952e977";

    private final PaymentCallbacks callbacks = PaymentCallbacks.of(Credential.of("s3cret"));
    private final List<Payment> payments = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/pay", exchange -> {
            PaymentAnswer answer = callbacks.answer(exchange.getRequestURI().getRawQuery(), payment -> {
                payments.add(payment);
                return payment.amount() == 50
                        ? PaymentAnswer.taken()
                        : PaymentAnswer.refused(OkErrorCode.CALLBACK_INVALID_PAYMENT, "50 < the price & so on");
            });
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(200, answer.body().length);
            exchange.getResponseBody().write(answer.body());
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aSignedPaymentIsRead() {
        Payment payment = callbacks.verify(QUERY + "&sig=" + SIGNATURE);

        assertThat(payment.uid()).isEqualTo("561104947330");
        assertThat(payment.transactionId()).isEqualTo("t1");
        assertThat(payment.time()).isEqualTo(LocalDateTime.of(2026, 4, 1, 12, 30));
        assertThat(payment.productCode()).isEqualTo("меч & 1");
        assertThat(payment.productOption()).isNull();
        assertThat(payment.amount()).isEqualTo(50);
        assertThat(payment.currency()).isNull();
        assertThat(payment.extraAttributes()).isEqualTo("{\"a\":1}");
        assertThat(payment.parameters()).containsEntry("call_id", "1");
        assertThat(payment).hasToString("payment t1 of меч & 1 by user 561104947330");
    }

    @Test
    void whatOkDidNotSignIsRefusedAndNobodyIsAsked() {
        String forged = QUERY.replace("amount=50", "amount=1") + "&sig=" + SIGNATURE;

        assertThatThrownBy(() -> callbacks.verify(forged))
                .isInstanceOfSatisfying(
                        WebhookException.class,
                        e -> assertThat(e.reason()).isEqualTo(WebhookException.Reason.WRONG_SIGNATURE));
        PaymentAnswer answer = callbacks.answer(forged, payment -> {
            throw new AssertionError("asked");
        });
        assertThat(answer.headers()).containsEntry("invocation-error", "104");
        assertThat(answer.toString()).contains("<error_code>104</error_code>").doesNotContain("s3cret", SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "uid=1", "uid=%ZZ&sig=1", "uid=1&uid=1&sig=1"})
    void whatCannotBeReadIsRefused(String query) {
        assertThat(callbacks.answer(query, payment -> PaymentAnswer.taken()).headers())
                .containsEntry("invocation-error", "1001");
    }

    @Test
    void aPaymentThatIsTakenIsAnsweredAsOkExpects() {
        assertThat(asked(50))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<callbacks_payment_response"
                        + " xmlns=\"http://api.forticom.com/1.0/\">true</callbacks_payment_response>");
        assertThat(payments).extracting(Payment::productCode).containsExactly("меч");
    }

    @Test
    void aPaymentThatIsRefusedIsAnErrorByItsHeaderAndInItsBody() {
        assertThatThrownBy(() -> asked(49)).isInstanceOfSatisfying(OkException.PaymentRefused.class, e -> {
            assertThat(e.code()).isEqualTo("1001");
            assertThat(e.rawBody())
                    .contains("<error_msg>CALLBACK_INVALID_PAYMENT : 50 &lt; the price &amp; so on</error_msg>");
        });
    }

    /** As OK asks: by the operation that its specification has for that. */
    private String asked(int amount) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/pay");
        try (OkClient.Application ok =
                OkClient.at(address.resolve("/")).retry(RetryPolicy.none()).application("KEY", "s3cret")) {
            return ok.callbacks()
                    .payment(
                            address,
                            CallbacksPaymentRequest.build(p -> p.uid("1")
                                    .transactionId("t1")
                                    .transactionTime("2026-04-01 12:30:00")
                                    .productCode("меч")
                                    .amount(amount)));
        }
    }
}
