package dev.bindery.generator.docs;

import java.io.IOException;
import java.util.List;

/** Links of a site lead nowhere; those of a user's own parts can. */
public final class BrokenLinksException extends IOException {

    private static final long serialVersionUID = 1;
    private static final int MOST = 20;

    BrokenLinksException(List<String> faults) {
        super("the site's links are not all right:\n"
                + String.join("\n", faults.subList(0, Math.min(MOST, faults.size())))
                + (faults.size() > MOST ? "\n… and " + (faults.size() - MOST) + " more" : ""));
    }
}
