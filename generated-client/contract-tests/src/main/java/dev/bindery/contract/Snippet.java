package dev.bindery.contract;

import dev.bindery.runtime.call.Operation;
import java.io.File;
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

/**
 * Java that a user might write, given to the compiler.
 *
 * @param client the class of the client, whose package is imported
 * @param type the type of the variable {@code client}
 * @param statement what is done with it
 */
public record Snippet(Class<?> client, String type, String statement) {

    /**
     * Compiles it, with what user code has on its class path.
     *
     * @param classes a folder for the result
     * @return what the compiler says against it, empty if nothing
     */
    public String errors(Path classes) {
        JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "the tests need a JDK");
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        String classPath = Stream.of(client, Operation.class, Nullable.class)
                .map(Snippet::location)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> options = List.of("-proc:none", "-cp", classPath, "-d", classes.toString());
        javac.getTask(new StringWriter(), null, said, options, null, List.of(source()))
                .call();
        return said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    private static String location(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private JavaFileObject source() {
        String text = "import %s.*;\nclass User { void use(%s client) { %s } }"
                .formatted(client.getPackageName(), type, statement);
        return new SimpleJavaFileObject(URI.create("string:///User.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    @Override
    public String toString() {
        return type + ": " + statement;
    }
}
