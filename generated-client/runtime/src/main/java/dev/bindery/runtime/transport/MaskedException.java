package dev.bindery.runtime.transport;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stands in for an exception whose text held a secret. Its message is what may be shown of the original's text. */
final class MaskedException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 50;

    private MaskedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The same exception if its text, that of its causes and of what it suppressed may be shown, else a stand-in. */
    static Throwable mask(Throwable original, Function<Throwable, String> shownOf) {
        return mask(original, shownOf, 0);
    }

    private static Throwable mask(Throwable original, Function<Throwable, String> shownOf, int depth) {
        String text = original.toString();
        String maskedText = shownOf.apply(original);
        if (depth == DEEPEST) {
            return copy(original, maskedText, null); // causes may go round in a circle
        }
        Throwable cause = original.getCause();
        Throwable maskedCause = cause == null ? null : mask(cause, shownOf, depth + 1);
        Throwable[] suppressed = original.getSuppressed();
        boolean clean = maskedText.equals(text) && maskedCause == cause;
        for (int i = 0; i < suppressed.length; i++) {
            Throwable masked = mask(suppressed[i], shownOf, depth + 1);
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
