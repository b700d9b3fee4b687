package dev.bindery.ok.callback;

import dev.bindery.runtime.webhook.WebhookException;
import dev.bindery.runtime.webhook.WebhookException.Reason;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A payment that OK asks about. There is one only of parameters that OK signed. */
public final class Payment {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Map<String, String> parameters;
    private final String uid;
    private final LocalDateTime time;
    private final int amount;

    /** Reads them; the parameters are unmodifiable. */
    Payment(Map<String, String> parameters) {
        this.parameters = parameters;
        this.uid = required("uid");
        this.time = time(required("transaction_time"));
        this.amount = number(required("amount"));
    }

    private String required(String name) {
        String value = parameters.get(name);
        if (value == null || value.isEmpty()) {
            throw new WebhookException(Reason.MALFORMED, "there is no parameter " + name);
        }
        return value;
    }

    private static LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text, TIME);
        } catch (DateTimeException e) {
            throw new WebhookException(Reason.MALFORMED, "the parameter transaction_time is no time");
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new WebhookException(Reason.MALFORMED, "the parameter amount is no number");
        }
    }

    private @Nullable String given(String name) {
        String value = parameters.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** {@return who pays} */
    public String uid() {
        return uid;
    }

    /** {@return the number of the payment, by which one that comes again is known; null for some events of subscriptions} */
    public @Nullable String transactionId() {
        return given("transaction_id");
    }

    /** {@return when it was, as OK says it: without a zone} */
    public LocalDateTime time() {
        return time;
    }

    /** {@return what is bought; null if OK did not say} */
    public @Nullable String productCode() {
        return given("product_code");
    }

    /** {@return which kind of it; null if OK did not say} */
    public @Nullable String productOption() {
        return given("product_option");
    }

    /** {@return how much is paid, in OKs or in the currency} */
    public int amount() {
        return amount;
    }

    /** {@return the currency; null for OKs} */
    public @Nullable String currency() {
        return given("currency");
    }

    /** {@return through whom it is paid, for roubles; null if OK did not say} */
    public @Nullable String paymentSystem() {
        return given("payment_system");
    }

    /** {@return what the game said when it asked for the payment, as JSON; null if it said nothing} */
    public @Nullable String extraAttributes() {
        return given("extra_attributes");
    }

    /** {@return all parameters by name, unmodifiable} */
    public Map<String, String> parameters() {
        return parameters;
    }

    /** {@return number, product and user} */
    @Override
    public String toString() {
        return "payment " + transactionId() + " of " + productCode() + " by user " + uid;
    }
}
