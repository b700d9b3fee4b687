package dev.bindery.vkvideolive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.call.Operation;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a credential may not call, a program that has it cannot be compiled with. */
class ViewsTest {

    @TempDir
    private Path classes;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client.chat().sendMessage(m -> m.streamId(\"s\"));                | method sendMessage(",
                "client.chat().getSettings(s -> s.channelUrl(\"nora\"));           | method getSettings(",
                "client.channel().getCredentials(c -> c.channelUrl(\"nora\"));     | method getCredentials(",
                "client.websocket().getSubscriptionTokens(t -> t.channels(\"c\")); | method getSubscriptionTokens(",
                "client.channelPoints();                                           | method channelPoints()",
                "client.channelRoles();                                            | method channelRoles()",
                "client.currentUser();                                             | method currentUser()",
                "client.async().currentUser();                                     | method currentUser()",
            })
    void whatOnlyAUserMayCompilesForNoApplication(String statement, String missing) {
        assertThat(errors("User", statement)).isEmpty();
        assertThat(errors("Application", statement)).contains("cannot find symbol", missing);
        assertThat(errors("ClientSecret", statement)).contains("cannot find symbol", missing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client.channel().get(c -> c.channelUrl(\"nora\"));",
                "client.chat().getMessages(m -> m.channelUrl(\"nora\").limit(1));",
                "client.catalog().getOnlineChannels(c -> c.limit(1));",
                "client.async().websocket().getToken().join();",
            })
    void whatAnApplicationMayCompilesForEveryCredential(String statement) {
        assertThat(Stream.of("User", "Application", "ClientSecret").map(view -> errors(view, statement)))
                .containsOnly("");
    }

    @Test
    void aSecretIsNoToken() {
        assertThat(errors("Application", "client.token().get();")).isEmpty();
        assertThat(errors("ClientSecret", "client.token().get();")).contains("method token()");
    }

    @Test
    void tokensAreGivenOutForTheSecretAlone() {
        assertThat(errors("ClientSecret", "client.oauth().getApplicationToken();"))
                .isEmpty();
        assertThat(errors("Application", "client.oauth();")).contains("method oauth()");
        assertThat(errors("User", "client.oauth();")).contains("method oauth()");
    }

    @Test
    void aSecretMakesNoClientOfAUserAndATokenNoClientOfASecret() {
        assertThat(errors("Setup", "client.user(\"app\", \"not-a-secret\");")).contains("no suitable method");
        assertThat(errors("Setup", "client.clientSecret(\"token\");")).isNotEmpty();
        assertThat(errors("Setup", "VkVideoLiveClient.User c = client.clientSecret(\"app\", \"not-a-secret\");"))
                .contains("incompatible types");
        assertThat(errors("Setup", "VkVideoLiveClient.User c = client.application(\"token\");"))
                .contains("incompatible types");
    }

    /** {@return what the compiler says against a program that has a client of this view, empty if nothing} */
    private String errors(String view, String statement) {
        JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "the tests need a JDK");
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        String classPath = Stream.of(VkVideoLiveClient.class, Operation.class, Nullable.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .collect(Collectors.joining(System.getProperty("path.separator")));
        String program =
                "import dev.bindery.vkvideolive.*;\nclass Program { void run(VkVideoLiveClient.%s client) { %s } }"
                        .formatted(view, statement);
        SimpleJavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Program.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return program;
                    }
                };
        List<String> options = List.of("-proc:none", "-cp", classPath, "-d", classes.toString());
        javac.getTask(new StringWriter(), null, said, options, null, List.of(source))
                .call();
        return said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
