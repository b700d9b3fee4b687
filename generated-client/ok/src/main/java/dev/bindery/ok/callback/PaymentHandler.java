package dev.bindery.ok.callback;

/** Does what an application does when a user pays. */
@FunctionalInterface
public interface PaymentHandler {

    /**
     * Checks the payment and gives the user what was paid for. OK asks up to three times, five seconds apart, until it gets
     * an answer: a transaction that was handled before is answered in the same way, and nothing is given twice.
     *
     * @param payment what OK says, with a signature that is right; whether the product has this price, the handler has to
     *     check
     * @return whether the payment is taken
     */
    PaymentAnswer handle(Payment payment);
}
