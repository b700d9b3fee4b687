package dev.bindery.openvk.secrets;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Takes what a test prints to the console and to every log, at every level. */
final class Output implements BeforeEachCallback, AfterEachCallback {

    /** The server of the test, and the JDK's debugging of its HTTP client, which prints addresses whoever calls it. */
    private static final List<String> NOT_OURS = List.of("com.sun.net.httpserver", "jdk.internal.httpclient.debug");

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Handler log = new LogHandler();

    @Override
    public void beforeEach(ExtensionContext context) {
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        root.setLevel(Level.ALL);
        root.addHandler(log);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        root.removeHandler(log);
        root.setLevel(level);
        System.setOut(out);
        System.setErr(err);
    }

    /** {@return all output so far} */
    String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private final class LogHandler extends Handler {
        @Override
        public void publish(LogRecord entry) {
            String logger = String.valueOf(entry.getLoggerName());
            if (NOT_OURS.stream().noneMatch(logger::startsWith)) {
                printed.writeBytes(new SimpleFormatter().format(entry).getBytes(StandardCharsets.UTF_8));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
