package dev.bindery.vk.signature;

import dev.bindery.runtime.auth.Credential;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What VK tells an app of a payment. There is one only of parameters that VK signed. */
public final class PaymentNotice {
    private static final String TEST = "_test";

    private final SignedParameters parameters;
    private final String type;
    private final long appId;
    private final long userId;

    private PaymentNotice(SignedParameters parameters) {
        String sent = parameters.get("notification_type");
        this.parameters = parameters;
        this.type = sent == null ? "" : sent;
        this.appId = parameters.number("app_id");
        this.userId = parameters.number("user_id");
        parameters.optionalNumber("order_id");
        parameters.optionalNumber("subscription_id");
    }

    /**
     * Verifies the body of a notice.
     *
     * @param form the request's body, a form
     * @param secret the app's protected key
     * @return what it says
     * @throws SignatureException if VK did not sign it with this secret
     */
    public static PaymentNotice verify(String form, Credential secret) {
        return verify(SignedParameters.parse(form), secret);
    }

    /**
     * Verifies the fields of a notice that a server has read already.
     *
     * @param fields the fields, decoded
     * @param secret the app's protected key
     * @return what they say
     * @throws SignatureException if VK did not sign them with this secret
     */
    public static PaymentNotice verify(Map<String, String> fields, Credential secret) {
        return verify(SignedParameters.of(fields), secret);
    }

    private static PaymentNotice verify(SignedParameters all, Credential secret) {
        String given = all.signature("sig");
        Digests.requireSame(Digests.md5(all.concatenated("sig") + secret.secret()), given);
        return new PaymentNotice(all);
    }

    /**
     * {@return what it tells of: {@code get_item}, {@code order_status_change}, {@code get_subscription} or
     * {@code subscription_status_change}, without the ending of the test mode; empty if VK did not say}
     */
    public String type() {
        return isTest() ? type.substring(0, type.length() - TEST.length()) : type;
    }

    /** {@return whether no money moves: the payment is one of the test mode} */
    public boolean isTest() {
        return type.endsWith(TEST);
    }

    /** {@return the app} */
    public long appId() {
        return appId;
    }

    /** {@return who pays} */
    public long userId() {
        return userId;
    }

    /** {@return the order's number, which may come again in test mode; null if the notice is of none} */
    public @Nullable Long orderId() {
        return parameters.optionalNumber("order_id");
    }

    /** {@return the subscription's number; null if the notice is of none} */
    public @Nullable Long subscriptionId() {
        return parameters.optionalNumber("subscription_id");
    }

    /** {@return the product's name; null if VK did not say} */
    public @Nullable String item() {
        return parameters.get("item");
    }

    /** {@return how the order or the subscription stands, such as {@code chargeable}; null if VK did not say} */
    public @Nullable String status() {
        return parameters.get("status");
    }

    /** {@return all parameters by name, unmodifiable} */
    public Map<String, String> parameters() {
        return parameters.asMap();
    }

    /** {@return type, app and user} */
    @Override
    public String toString() {
        return type + " of app " + appId + " for user " + userId;
    }
}
