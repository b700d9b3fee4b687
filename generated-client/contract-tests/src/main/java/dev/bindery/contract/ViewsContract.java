package dev.bindery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.client.Pages;
import dev.bindery.testkit.spec.SpecOperation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A view has what the specification lets its credential call, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ViewsContract {

    private final ClientUnderTest client;

    /**
     * Tries a client.
     *
     * @param client the client
     */
    protected ViewsContract(ClientUnderTest client) {
        this.client = client;
    }

    List<View<?>> views() {
        return client.views();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aViewHasExactlyWhatTheSpecificationAllowsItsCredential(View<?> view) {
        Set<String> allowed = client.methods().stream()
                .filter(method -> mayCall(view, method.described()))
                .map(TypedMethod::toString)
                .collect(Collectors.toSet());
        assertThat(callsOf(view.type())).isEqualTo(allowed).isNotEmpty();
    }

    private static boolean mayCall(View<?> view, SpecOperation operation) {
        return operation.security().isEmpty() || operation.security().stream().anyMatch(view.schemes()::containsAll);
    }

    @ParameterizedTest
    @MethodSource("views")
    void theAsynchronousTwinHasTheSameMethods(View<?> view) throws NoSuchMethodException {
        assertThat(callsOf(view.type().getMethod("async").getReturnType())).isEqualTo(callsOf(view.type()));
    }

    private static Set<String> callsOf(Class<?> view) {
        return Arrays.stream(view.getMethods())
                .filter(accessor -> accessor.getReturnType().getSimpleName().endsWith("Api"))
                .flatMap(ViewsContract::callsBehind)
                .collect(Collectors.toSet());
    }

    private static Stream<String> callsBehind(Method accessor) {
        return Arrays.stream(accessor.getReturnType().getMethods())
                .filter(method -> method.isDefault() && method.getReturnType() != Pages.class)
                .map(method -> accessor.getName() + "()." + method.getName());
    }
}
