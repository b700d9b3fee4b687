package dev.bindery.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sample of the documentation, compiled.
 *
 * @param method the method that it calls
 * @param sample the method that holds it
 */
record SampleCall(TypedMethod method, Method sample) {

    /** {@return the samples of a method, blocking and asynchronous} */
    static Stream<SampleCall> of(String samplesPackage, TypedMethod method) {
        String accessor = method.accessor().getName();
        String name = accessor.substring(0, 1).toUpperCase(Locale.ROOT) + accessor.substring(1) + "Samples";
        try {
            return Arrays.stream(Class.forName(samplesPackage + "." + name).getMethods())
                    .filter(sample -> sample.getName().equals(method.method().getName()))
                    .map(sample -> new SampleCall(method, sample));
        } catch (ClassNotFoundException e) {
            throw new AssertionError("there are no samples of " + accessor, e);
        }
    }

    /** {@return what the sample gives; a future is waited for} */
    @Nullable
    Object run(View<?> view, AutoCloseable client, URI server, Path file) {
        try {
            Object given = isFor(view.type()) ? client : async(view).invoke(client);
            Object[] arguments = Arrays.stream(sample.getParameterTypes())
                    .map(type -> type == URI.class ? method.address(server) : type == Path.class ? file : given)
                    .toArray();
            Object answer = sample.invoke(null, arguments);
            return answer instanceof CompletableFuture<?> later ? later.join() : answer;
        } catch (InvocationTargetException e) {
            throw new AssertionError(this + " failed: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(this + " cannot be called", e);
        }
    }

    /** {@return whether a client of the view, or its asynchronous twin, is what the sample begins with} */
    boolean isFor(View<?> view) {
        return isFor(view.type()) || isFor(async(view).getReturnType());
    }

    private boolean isFor(Class<?> type) {
        return sample.getParameterTypes()[0].isAssignableFrom(type);
    }

    private static Method async(View<?> view) {
        try {
            return view.type().getMethod("async");
        } catch (NoSuchMethodException e) {
            throw new LinkageError(view + " has no asynchronous twin", e);
        }
    }

    @Override
    public String toString() {
        return "the sample " + sample.getDeclaringClass().getSimpleName() + "." + sample.getName() + "("
                + sample.getParameterTypes()[0].getSimpleName() + ")";
    }
}
