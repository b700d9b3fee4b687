package dev.bindery.generator.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureClassLoader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles sources in memory as strictly as the compiler can, against the runtime and JSpecify and nothing else, and
 * loads what comes out.
 */
public final class JavaCompilation {

    private static final List<String> STRICT = List.of(
            "--release",
            "17",
            "-proc:none",
            "-parameters",
            "-Xlint:all",
            "-Xdoclint:all/protected",
            "-Xmaxerrs",
            "1000");

    private final List<String> problems;
    private final Map<String, ByteArrayOutputStream> classes;

    private JavaCompilation(List<String> problems, Map<String, ByteArrayOutputStream> classes) {
        this.problems = problems;
        this.classes = classes;
    }

    /**
     * Compiles.
     *
     * @param sources texts by path below the source root, with {@code /} between names
     * @param options compiler options beyond the strict ones
     */
    public static JavaCompilation of(Map<String, String> sources, String... options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        List<Source> units = sources.entrySet().stream()
                .map(e -> new Source(e.getKey(), e.getValue()))
                .toList();
        List<String> allOptions = new ArrayList<>(STRICT);
        allOptions.addAll(List.of("-classpath", classPath()));
        allOptions.addAll(List.of(options));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            compiler.getTask(null, new InMemory(files, classes), diagnostics, allOptions, null, units)
                    .call();
        } catch (IOException e) {
            throw new IllegalStateException("the compiler's files cannot be closed", e);
        }
        return new JavaCompilation(
                diagnostics.getDiagnostics().stream().map(Object::toString).toList(), classes);
    }

    /** {@return all errors and warnings, those of Javadoc among them} */
    public List<String> problems() {
        return problems;
    }

    /**
     * Loads what was compiled.
     *
     * @return a class loader above the one of the tests
     * @throws AssertionError if there was any error or warning
     */
    public ClassLoader load() {
        if (!problems.isEmpty()) {
            throw new AssertionError("generated code has " + problems.size() + " problems:\n"
                    + problems.stream().limit(20).collect(Collectors.joining("\n")));
        }
        return new SecureClassLoader(JavaCompilation.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                ByteArrayOutputStream bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes.toByteArray(), 0, bytes.size());
            }
        };
    }

    static String classPath() {
        return Stream.of("dev.bindery.runtime.json.JsonCodec", "org.jspecify.annotations.Nullable")
                .map(JavaCompilation::location)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String location(String className) {
        try {
            return Path.of(Class.forName(className)
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(className + " is not on the class path of the tests", e);
        }
    }

    /** A source text with a path. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            // as from a file: what cannot be encoded does not survive
            return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
    }

    /** Takes the class files. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes;

        InMemory(JavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
            super(files);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(className, any -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
