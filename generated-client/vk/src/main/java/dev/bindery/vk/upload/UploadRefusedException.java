package dev.bindery.vk.upload;

/**
 * An upload server took the file and made nothing of it: it has a form that VK does not know, or is too big or too
 * small.
 */
public final class UploadRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UploadRefusedException(String message) {
        super(message);
    }
}
