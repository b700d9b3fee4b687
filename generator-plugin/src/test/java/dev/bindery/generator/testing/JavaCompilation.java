package dev.bindery.generator.testing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.SecureClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
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
            "-Xmaxwarns",
            "1000");
    private static final List<String> LENIENT =
            List.of("--release", "17", "-proc:none", "-parameters", "-nowarn", "-Xlint:none");

    private final List<String> errors;
    private final List<String> problems;
    private final Map<String, byte[]> classes;

    private JavaCompilation(List<String> errors, List<String> problems, Map<String, byte[]> classes) {
        this.errors = errors;
        this.problems = problems;
        this.classes = classes;
    }

    /**
     * Compiles.
     *
     * @param sources texts by path below the source root, with {@code /} between names
     */
    public static JavaCompilation of(Map<String, String> sources) {
        return compile(sources, Map.of(), STRICT);
    }

    /** Compiles what is to be run, and hears of errors only. */
    public static JavaCompilation lenient(Map<String, String> sources) {
        return compile(sources, Map.of(), LENIENT);
    }

    /** Compiles sources that use what was compiled before. */
    public JavaCompilation and(Map<String, String> sources) {
        return compile(sources, classes, STRICT);
    }

    private static JavaCompilation compile(
            Map<String, String> sources, Map<String, byte[]> before, List<String> strictness) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = new ArrayList<>(strictness);
        options.addAll(List.of("-classpath", classPath()));
        try (StandardJavaFileManager disk = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            MemoryFiles memory = new MemoryFiles(disk, before);
            compiler.getTask(null, memory, diagnostics, options, null, MemoryFiles.sources(sources))
                    .call();
            return new JavaCompilation(
                    texts(diagnostics, diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR),
                    texts(diagnostics, diagnostic -> true),
                    memory.classes());
        } catch (IOException e) {
            throw new IllegalStateException("the compiler's files cannot be closed", e);
        }
    }

    private static List<String> texts(
            DiagnosticCollector<JavaFileObject> diagnostics, Predicate<Diagnostic<? extends JavaFileObject>> wanted) {
        return diagnostics.getDiagnostics().stream()
                .filter(wanted)
                .map(Object::toString)
                .toList();
    }

    /** {@return all errors} */
    public List<String> errors() {
        return errors;
    }

    /** {@return all errors and warnings, those of Javadoc among them} */
    public List<String> problems() {
        return problems;
    }

    /** {@return the bytes of the class files, by the names of the classes} */
    public Map<String, byte[]> classes() {
        return classes;
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
        return classLoader();
    }

    /** {@return a class loader above the one of the tests, whatever the compiler said} */
    public ClassLoader classLoader() {
        return new SecureClassLoader(JavaCompilation.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
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
}
