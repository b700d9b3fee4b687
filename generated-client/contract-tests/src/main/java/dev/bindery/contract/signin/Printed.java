package dev.bindery.contract.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.signin.SignInException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** All that is printed and logged while it is open, and what it is told. */
public final class Printed implements AutoCloseable {
    /** The server of the test, and the JDK's debugging of its HTTP client, which prints addresses whoever calls it. */
    private static final List<String> NOT_OURS = List.of("com.sun.net.httpserver", "jdk.internal.httpclient.debug");

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream text = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final Handler log = new LogHandler();

    /** Starts to listen. */
    public Printed() {
        System.setOut(text);
        System.setErr(text);
        root.setLevel(Level.ALL);
        root.addHandler(log);
    }

    /**
     * Prints an object as a careless program would.
     *
     * @param object the object
     */
    public void print(@Nullable Object object) {
        text.println(object);
    }

    /**
     * Does something, and prints what comes of it: the result, or all that an exception has to say.
     *
     * @param attempt what to do
     */
    public void run(Callable<?> attempt) {
        try {
            print(attempt.call());
        } catch (SignInException e) {
            print(e.details());
            print(e);
        } catch (Exception e) {
            print(e);
        }
    }

    private void print(Exception failure) {
        failure.printStackTrace(text);
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof ApiException e) {
                print(List.of(
                        String.valueOf(e.apiMessage()), String.valueOf(e.rawBody()), e.parameters(), e.headers()));
            }
        }
    }

    /**
     * Looks for secrets in all that was printed.
     *
     * @param secrets texts that must not stand there
     * @throws AssertionError if one does; the lines are shown
     */
    public void assertSaysNothingOf(List<String> secrets) {
        String all = bytes.toString(StandardCharsets.UTF_8);
        assertThat(all).isNotBlank();
        assertThat(all.lines().filter(line -> secrets.stream().anyMatch(line::contains)))
                .isEmpty();
    }

    @Override
    public void close() {
        root.removeHandler(log);
        root.setLevel(level);
        System.setOut(out);
        System.setErr(err);
    }

    private final class LogHandler extends Handler {
        @Override
        public void publish(LogRecord entry) {
            String logger = String.valueOf(entry.getLoggerName());
            if (NOT_OURS.stream().noneMatch(logger::startsWith)) {
                print(entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
