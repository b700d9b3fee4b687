package dev.bindery.vkvideolive.webhook;

import dev.bindery.vkvideolive.model.WebhookEvent;
import dev.bindery.vkvideolive.model.WebhookStatus;

/** Does what an application does with an event. */
@FunctionalInterface
public interface WebhookHandler {

    /**
     * Handles an event.
     *
     * @param event the event; one of an unknown type is a {@link WebhookEvent.Unknown}
     * @return what became of it: {@link WebhookStatus#OK}, {@link WebhookStatus#NOT_LINKED} if the application does not know
     *     the user, {@link WebhookStatus#UNPROCESSABLE} if it cannot use the event
     */
    WebhookStatus handle(WebhookEvent event);
}
