package dev.bindery.generator.testing;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Code of a user of generated code: compiled against it, as strictly, and run. */
public final class Probe {

    private final JavaCompilation generated;
    private final String imports;

    /**
     * Compiles generated code once, for many probes.
     *
     * @param sources generated sources by path
     * @throws AssertionError if there is any error or warning
     */
    public Probe(Map<String, String> sources) {
        this.generated = JavaCompilation.of(sources);
        generated.load();
        this.imports = sources.keySet().stream()
                .filter(path -> !path.endsWith("package-info.java"))
                .map(path -> path.substring(0, path.lastIndexOf('/')).replace('/', '.'))
                .filter(name -> !name.endsWith(".internal"))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(name -> "import " + name + ".*;")
                .collect(Collectors.joining("\n"));
    }

    /**
     * Runs statements that return something.
     *
     * @param statements what stands in a method with the parameter {@code input}
     * @param input what the statements get
     * @return what they return
     */
    public Object run(String statements, Object input) {
        ClassLoader loader = compile(statements).load();
        try {
            @SuppressWarnings("unchecked") // the text below says so
            Function<Object, Object> user = (Function<Object, Object>)
                    loader.loadClass("user.User").getDeclaredConstructor().newInstance();
            return user.apply(input);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException
                | ClassNotFoundException e) {
            throw new IllegalStateException("the probe cannot be run", e);
        }
    }

    /** Runs statements that need no input. */
    public Object run(String statements) {
        return run(statements, "");
    }

    /** {@return what the compiler has to say about statements of a user} */
    public List<String> problems(String statements) {
        return compile(statements).problems();
    }

    private JavaCompilation compile(String statements) {
        return generated.and(Map.of("user/User.java", """
                package user;
                %s
                import dev.bindery.runtime.call.*;
                import dev.bindery.runtime.json.*;
                import dev.bindery.runtime.transport.*;
                import java.net.URI;
                import java.util.*;
                import java.util.function.*;
                /** A user. */
                public final class User implements Function<java.lang.Object, java.lang.Object> {
                    /** Is there. */
                    public User() {}
                    @java.lang.Override
                    public java.lang.Object apply(java.lang.Object input) {
                        %s
                    }
                }
                """.formatted(imports, statements)));
    }
}
