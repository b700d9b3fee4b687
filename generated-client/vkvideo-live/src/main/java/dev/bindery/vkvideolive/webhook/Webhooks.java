package dev.bindery.vkvideolive.webhook;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.webhook.RecentIds;
import dev.bindery.runtime.webhook.WebhookException;
import dev.bindery.runtime.webhook.WebhookException.Reason;
import dev.bindery.vkvideolive.model.WebhookEvent;
import dev.bindery.vkvideolive.model.WebhookReply;
import dev.bindery.vkvideolive.model.WebhookStatus;
import java.util.Objects;

/**
 * Takes the events that VK Video Live posts to the server of an application: checks the signature, tells what came before,
 * and makes the answer. It goes with any HTTP server:
 *
 * <pre>{@code
 * Webhooks webhooks = Webhooks.of(Credential.of(signatureKey));
 *
 * WebhookReply reply = webhooks.answer(bodyOfTheRequest, event -> {
 *     if (event instanceof WebhookEvent.ChannelFollowCreateWebhook follow) {
 *         …
 *     }
 *     return WebhookStatus.OK;
 * });
 * send(200, "application/json", WebhookReply.codec().encodeBytes(reply));
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class Webhooks {
    private static final int USUAL_MEMORY = 10_000;

    private final Credential key;
    private final RecentIds recent;

    private Webhooks(Credential key, RecentIds recent) {
        this.key = Objects.requireNonNull(key, "key");
        this.recent = recent;
    }

    /**
     * Takes events, and knows the latest 10,000 again.
     *
     * @param key the signature key of the application, which is not its secret
     * @return what takes events
     */
    public static Webhooks of(Credential key) {
        return of(key, USUAL_MEMORY);
    }

    /**
     * Takes events.
     *
     * @param key the signature key of the application, which is not its secret
     * @param remembered how many of the latest events to know again, 1 or more
     * @return what takes events
     * @throws IllegalArgumentException if {@code remembered} is less than 1
     */
    public static Webhooks of(Credential key, int remembered) {
        return new Webhooks(key, new RecentIds(remembered));
    }

    /**
     * Reads an event and checks its signature, for those who answer by themselves. It is not remembered.
     *
     * @param form the body of the request, a form
     * @return the event; one of an unknown type is a {@link WebhookEvent.Unknown}
     * @throws WebhookException if the platform did not sign it with this key, or it cannot be read
     */
    public WebhookEvent verify(String form) {
        SignedEvent signed = SignedEvent.parse(form);
        signed.requireSigned(key.secret());
        return signed.event();
    }

    /**
     * Takes an event and says what to answer, with status 200 and as JSON. A wrong signature is answered
     * {@code invalid_signature}, and an event that was handled {@code already_processed}; for neither is the handler called.
     *
     * @param form the body of the request, a form
     * @param handler handles the event; what it throws comes out of this method, and the event is new when it comes again, as
     *     it is after any status but {@code ok}
     * @return the answer
     * @throws WebhookException if the form cannot be read, or the same event is being handled by another thread: answer 400
     *     or 503, and the platform may send it again
     */
    public WebhookReply answer(String form, WebhookHandler handler) {
        SignedEvent signed = SignedEvent.parse(form);
        try {
            signed.requireSigned(key.secret());
        } catch (WebhookException e) {
            return reply(signed, WebhookStatus.INVALID_SIGNATURE);
        }
        return switch (recent.begin(signed.id())) {
            case NEW -> reply(signed, handle(signed, handler));
            case HANDLED -> reply(signed, WebhookStatus.ALREADY_PROCESSED);
            case BEING_HANDLED ->
                throw new WebhookException(Reason.BEING_HANDLED, "another thread handles the same event");
        };
    }

    private WebhookStatus handle(SignedEvent signed, WebhookHandler handler) {
        boolean done = false;
        try {
            WebhookStatus status = handler.handle(signed.event());
            done = WebhookStatus.OK.equals(status);
            return status;
        } finally {
            recent.end(signed.id(), done);
        }
    }

    private static WebhookReply reply(SignedEvent signed, WebhookStatus status) {
        return WebhookReply.build(reply -> reply.id(signed.id()).status(status));
    }

    /** {@return nothing secret} */
    @Override
    public String toString() {
        return "Webhooks";
    }
}
