package dev.bindery.ok.callback;

import dev.bindery.ok.OkErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the server of an application answers when OK asks about a payment. The HTTP status is 200 always. Immutable. */
public final class PaymentAnswer {

    private static final String CONTENT_TYPE = "application/xml; charset=utf-8";

    private static final String NAMESPACE = "http://api.forticom.com/1.0/";
    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final String body;
    private final Map<String, String> headers;

    private PaymentAnswer(String body, Map<String, String> headers) {
        this.body = body;
        this.headers = headers;
    }

    /** {@return that the payment is taken, and the user has what was paid for} */
    public static PaymentAnswer taken() {
        String body = "<callbacks_payment_response xmlns=\"%s\">true</callbacks_payment_response>".formatted(NAMESPACE);
        return new PaymentAnswer(PROLOGUE + body, Map.of("Content-Type", CONTENT_TYPE));
    }

    /**
     * Calls the payment off.
     *
     * @param code why: {@link OkErrorCode#CALLBACK_INVALID_PAYMENT} where the payment is not right, {@link
     *     OkErrorCode#PARAM_SIGNATURE}, {@link OkErrorCode#SERVICE} where another try may do, {@link OkErrorCode#UNKNOWN} or
     *     {@link OkErrorCode#SYSTEM}
     * @param message the same for people
     * @return the answer
     */
    public static PaymentAnswer refused(OkErrorCode code, String message) {
        String body = """
                <ns2:error_response xmlns:ns2="%s">
                  <error_code>%s</error_code>
                  <error_msg>%s</error_msg>
                </ns2:error_response>""".formatted(NAMESPACE, escaped(code.value()), escaped(code.known() + " : " + message));
        return new PaymentAnswer(
                PROLOGUE + body, Map.of("Content-Type", CONTENT_TYPE, "invocation-error", code.value()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** {@return the body, in UTF-8} */
    public byte[] body() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the headers by name} */
    public Map<String, String> headers() {
        return headers;
    }

    /** {@return the body} */
    @Override
    public String toString() {
        return body;
    }
}
