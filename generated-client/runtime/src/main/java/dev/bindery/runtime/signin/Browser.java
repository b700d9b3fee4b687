package dev.bindery.runtime.signin;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Shows the user a page. */
@FunctionalInterface
public interface Browser {

    /**
     * Shows a page.
     *
     * @param page its address
     * @throws IOException if there is no browser; the caller shows the address instead
     */
    void open(URI page) throws IOException;

    /** {@return the one that the system opens addresses with} */
    static Browser system() {
        return page -> {
            String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
            List<String> command = system.contains("win")
                    ? List.of("rundll32", "url.dll,FileProtocolHandler", page.toString())
                    : List.of(system.contains("mac") ? "open" : "xdg-open", page.toString());
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        };
    }
}
