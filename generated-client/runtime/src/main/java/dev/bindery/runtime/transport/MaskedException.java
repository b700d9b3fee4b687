package dev.bindery.runtime.transport;

import org.jspecify.annotations.Nullable;

/** Stands in for an exception whose text held a secret. Its message is the original's class and masked text. */
final class MaskedException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 50;

    private MaskedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static Throwable mask(Throwable original, Redactor redactor) {
        return mask(original, redactor, 0);
    }

    private static Throwable mask(Throwable original, Redactor redactor, int depth) {
        String text = original.toString();
        String maskedText = redactor.redact(text);
        if (depth == DEEPEST) {
            return copy(original, maskedText, null); // causes may go round in a circle
        }
        Throwable cause = original.getCause();
        Throwable maskedCause = cause == null ? null : mask(cause, redactor, depth + 1);
        Throwable[] suppressed = original.getSuppressed();
        boolean clean = maskedText.equals(text) && maskedCause == cause;
        for (int i = 0; i < suppressed.length; i++) {
            Throwable masked = mask(suppressed[i], redactor, depth + 1);
            clean &= masked == suppressed[i];
            suppressed[i] = masked;
        }
        if (clean) {
            return original;
        }
        MaskedException copy = copy(original, maskedText, maskedCause);
        for (Throwable each : suppressed) {
            copy.addSuppressed(each);
        }
        return copy;
    }

    private static MaskedException copy(Throwable original, String text, @Nullable Throwable cause) {
        MaskedException copy = new MaskedException(text, cause);
        copy.setStackTrace(original.getStackTrace());
        return copy;
    }
}
