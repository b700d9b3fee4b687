package dev.bindery.vk.signature;

/**
 * Parameters that VK did not sign, or not so. The message shows neither the secret nor the signature that would be
 * right.
 */
public final class SignatureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why parameters are refused. */
    public enum Reason {
        /** The parameters have no signature, or do not say what it covers. */
        MISSING,
        /** The signature is not that of these parameters: one of the two, or the secret, is not the right one. */
        WRONG,
        /** The parameters cannot be read: an escape is broken, a number is none, or a name comes twice. */
        MALFORMED
    }

    SignatureException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** {@return why the parameters are refused} */
    public Reason reason() {
        return reason;
    }
}
