package dev.bindery.ok.callback;

import dev.bindery.ok.OkErrorCode;
import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.auth.ParameterSignature;
import dev.bindery.runtime.transport.NameValue;
import dev.bindery.runtime.webhook.FormFields;
import dev.bindery.runtime.webhook.Signatures;
import dev.bindery.runtime.webhook.WebhookException;
import dev.bindery.runtime.webhook.WebhookException.Reason;
import java.util.List;
import java.util.Map;

/**
 * Takes what OK asks the server of an application when a user pays: checks the signature, reads the payment, and makes the
 * answer. It goes with any HTTP server:
 *
 * <pre>{@code
 * PaymentCallbacks callbacks = PaymentCallbacks.of(Credential.of(applicationSecretKey));
 *
 * PaymentAnswer answer = callbacks.answer(queryOfTheRequest, payment -> {
 *     if (payment.amount() != priceOf(payment.productCode())) {
 *         return PaymentAnswer.refused(OkErrorCode.CALLBACK_INVALID_PAYMENT, "the price is another");
 *     }
 *     …
 *     return PaymentAnswer.taken();
 * });
 * send(200, answer.headers(), answer.body());
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class PaymentCallbacks {
    private static final String PARAMETER = "sig";
    private static final String SECRET = "application_secret_key";
    private static final ParameterSignature SIGNATURE =
            ParameterSignature.md5(PARAMETER).secret(SECRET);

    private final Credential secret;

    private PaymentCallbacks(Credential secret) {
        this.secret = secret;
    }

    /**
     * Takes the payments of an application.
     *
     * @param applicationSecretKey the secret key of the application
     * @return what takes them
     */
    public static PaymentCallbacks of(Credential applicationSecretKey) {
        return new PaymentCallbacks(Credential.of(Map.of(SECRET, applicationSecretKey.secret())));
    }

    /**
     * Checks the signature and reads the payment, for those who answer by themselves.
     *
     * @param query the query of the request, as it came
     * @return the payment
     * @throws WebhookException if OK did not sign it with this secret, or it cannot be read
     */
    public Payment verify(String query) {
        Map<String, String> parameters = FormFields.parse(query);
        String given = parameters.get(PARAMETER);
        if (given == null || given.isEmpty()) {
            throw new WebhookException(Reason.MALFORMED, "there is no parameter " + PARAMETER + ", the signature");
        }
        List<NameValue> pairs = parameters.entrySet().stream()
                .map(pair -> new NameValue(pair.getKey(), pair.getValue()))
                .toList();
        Signatures.requireSame(SIGNATURE.of(pairs, secret), given);
        return new Payment(parameters);
    }

    /**
     * Answers a request. One that OK did not sign is refused, without asking the handler.
     *
     * @param query the query of the request, as it came
     * @param handler says whether the payment is taken; what it throws goes to the caller, and is best answered with status
     *     500, so that OK asks again
     * @return the answer
     */
    public PaymentAnswer answer(String query, PaymentHandler handler) {
        Payment payment;
        try {
            payment = verify(query);
        } catch (WebhookException e) {
            OkErrorCode code = e.reason() == Reason.WRONG_SIGNATURE
                    ? OkErrorCode.PARAM_SIGNATURE
                    : OkErrorCode.CALLBACK_INVALID_PAYMENT;
            return PaymentAnswer.refused(code, String.valueOf(e.getMessage()));
        }
        return handler.handle(payment);
    }
}
