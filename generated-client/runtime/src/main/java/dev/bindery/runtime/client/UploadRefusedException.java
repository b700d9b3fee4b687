package dev.bindery.runtime.client;

/**
 * An upload server took the file and made nothing of it: it has a form that the platform does not know, or is too big or
 * too small.
 */
public final class UploadRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what the server answered.
     *
     * @param message it, for people
     */
    public UploadRefusedException(String message) {
        super(message);
    }
}
