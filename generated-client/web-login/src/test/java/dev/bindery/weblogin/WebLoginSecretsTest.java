package dev.bindery.weblogin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.signin.SignInException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drives marked secrets through pages that give them away, and looks at all that a program may print. */
class WebLoginSecretsTest extends WebLoginTestCase {
    private static final String MARK = "marked-";
    private static final String FORM = "<form method=post action=/next><input name=l><input type=password name=p>"
            + "<img src='/captcha?key=marked-key'><input name=captcha></form>";
    private static final List<String> OTHERS = List.of("com.sun.net.httpserver", "jdk.internal.httpclient.debug");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final PrintStream before = System.out;
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (OTHERS.stream().noneMatch(String.valueOf(entry.getLoggerName())::startsWith)) {
                out.println(new SimpleFormatter().format(entry));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        System.setOut(out);
        root.setLevel(Level.ALL);
        root.addHandler(log);
    }

    @AfterEach
    void stopListening() {
        root.removeHandler(log);
        root.setLevel(level);
        System.setOut(before);
    }

    private static String all(Site.Visit visit) {
        return String.join(" ", visit.fields().values()) + visit.cookies();
    }

    static List<Function<Site.Visit, Site.Page>> pages() {
        return List.of(
                visit -> Site.Page.html(FORM + all(visit)),
                visit -> Site.Page.html(
                        "<title>" + all(visit) + "</title><form method=post><button>Allow</button></form>"),
                visit -> to("https://" + visit.fields().getOrDefault("p", "x") + ".example/"),
                visit -> to("https://evil.example/?" + visit.fields().getOrDefault("p", "x")),
                visit -> to("//" + all(visit)),
                visit -> to("/next").with("Set-Cookie", "=" + visit.fields().get("p")),
                visit -> new Site.Page(500, Map.of("Content-Type", "text/html", "X-Echo", "e"), all(visit)),
                visit -> new Site.Page(
                        200,
                        Map.of("Content-Type", "application/json"),
                        "{\"error\":\"" + visit.fields().get("p") + "\"}"),
                visit -> to(HOME + "#access_token=marked-access&state=marked-state"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noneOfThemIsPrinted(Function<Site.Visit, Site.Page> page) {
        site.on("/authorize", visit -> Site.Page.html(FORM).with("Set-Cookie", "sid=marked-cookie"))
                .on("/next", page);
        answers.addAll(List.of("marked-captcha", "marked-answer", "marked-3", "marked-4"));
        WebLogin login = login();
        out.println(login);
        try {
            out.println(flow.finish(request, login.signIn(request, "nora", "marked-password")));
        } catch (SignInException e) {
            e.printStackTrace(out);
            out.println(e.rawBody() + e.apiMessage() + e.parameters() + e.headers() + e.details());
        }
        asked.forEach(out::println);

        assertThat(site.visits()).anySatisfy(visit -> assertThat(visit.fields()).containsEntry("p", "marked-password"));
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("SignInException");
        assertThat(printed.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains(MARK)))
                .isEmpty();
    }
}
