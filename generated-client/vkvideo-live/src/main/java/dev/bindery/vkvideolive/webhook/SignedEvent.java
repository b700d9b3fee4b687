package dev.bindery.vkvideolive.webhook;

import dev.bindery.runtime.json.JsonException;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.webhook.FormFields;
import dev.bindery.runtime.webhook.Signatures;
import dev.bindery.runtime.webhook.WebhookException;
import dev.bindery.runtime.webhook.WebhookException.Reason;
import dev.bindery.vkvideolive.model.WebhookEvent;
import java.util.Map;

/**
 * What a request of the platform holds.
 *
 * @param text the event as it was signed
 * @param json the same, parsed
 * @param id by what the platform knows the event
 * @param signature the signature that came with it
 */
record SignedEvent(String text, JsonValue json, String id, String signature) {

    static SignedEvent parse(String form) {
        Map<String, String> fields = FormFields.parse(form);
        String text = field(fields, "event");
        JsonValue json = parsed(text);
        String id = json.get("id").asString();
        if (id == null) {
            throw new WebhookException(Reason.MALFORMED, "the event has no id");
        }
        return new SignedEvent(text, json, id, field(fields, "signature"));
    }

    private static JsonValue parsed(String text) {
        try {
            return JsonValue.parse(text);
        } catch (JsonException e) {
            throw new WebhookException(Reason.MALFORMED, "the event is no JSON");
        }
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null || value.isEmpty()) {
            throw new WebhookException(Reason.MALFORMED, "the form has no field " + name);
        }
        return value;
    }

    void requireSigned(String key) {
        Signatures.requireSame(Signatures.sha256(text + key), signature);
    }

    WebhookEvent event() {
        WebhookEvent event = WebhookEvent.codec().decode(text);
        return event == null ? new WebhookEvent.Unknown(json) : event;
    }

    /** The id alone: the rest is what users did. */
    @Override
    public String toString() {
        return "event " + id;
    }
}
