package dev.bindery.generator.testing;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Code of a user of generated code: it is compiled with it, as strictly, and run. */
public final class Probe {

    private Probe() {}

    /**
     * Runs statements that return something.
     *
     * @param generated generated sources by path
     * @param statements what stands in a method with the parameter {@code input}
     * @param input what the statements get
     * @return what they return
     */
    public static Object run(Map<String, String> generated, String statements, Object input) {
        ClassLoader loader = compile(generated, statements).load();
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
    public static Object run(Map<String, String> generated, String statements) {
        return run(generated, statements, "");
    }

    /** {@return what the compiler has to say about statements of a user} */
    public static List<String> problems(Map<String, String> generated, String statements) {
        return compile(generated, statements).problems();
    }

    private static JavaCompilation compile(Map<String, String> generated, String statements) {
        Map<String, String> sources = new TreeMap<>(generated);
        sources.put("user/User.java", """
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
                """.formatted(imports(generated.keySet()), statements));
        return JavaCompilation.of(sources);
    }

    private static String imports(Set<String> paths) {
        return paths.stream()
                .filter(path -> !path.endsWith("package-info.java"))
                .map(path -> path.substring(0, path.lastIndexOf('/')).replace('/', '.'))
                .filter(name -> !name.endsWith(".internal"))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(name -> "import " + name + ".*;")
                .collect(Collectors.joining("\n"));
    }
}
