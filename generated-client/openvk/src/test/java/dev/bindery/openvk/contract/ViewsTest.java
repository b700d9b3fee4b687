package dev.bindery.openvk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.openvk.OpenVkClient;
import dev.bindery.runtime.client.Pages;
import dev.bindery.testkit.spec.SpecOperation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A view has what the specification lets its credential call, and nothing else. */
class ViewsTest {

    @Test
    void aClientWithoutCredentialsHasExactlyWhatTheSpecificationAllowsIt() {
        Set<String> allowed = TypedMethod.all().stream()
                .filter(method -> mayBeAnonymous(
                        TypedMethod.SPEC.operation(method.operation().id())))
                .map(TypedMethod::toString)
                .collect(Collectors.toSet());
        assertThat(callsOf(OpenVkClient.Anonymous.class))
                .isEqualTo(allowed)
                .hasSizeLessThan(TypedMethod.all().size());
    }

    @Test
    void theAsynchronousTwinsHaveTheSameMethods() {
        assertThat(callsOf(OpenVkClient.AnonymousAsync.class)).isEqualTo(callsOf(OpenVkClient.Anonymous.class));
        assertThat(callsOf(OpenVkClient.TokenAsync.class)).isEqualTo(callsOf(OpenVkClient.Token.class));
    }

    private static boolean mayBeAnonymous(SpecOperation operation) {
        return operation.security().stream().anyMatch(List::isEmpty);
    }

    private static Set<String> callsOf(Class<?> view) {
        return Arrays.stream(view.getMethods())
                .filter(accessor -> accessor.getReturnType().getSimpleName().endsWith("Api"))
                .flatMap(ViewsTest::callsBehind)
                .collect(Collectors.toSet());
    }

    private static Stream<String> callsBehind(Method accessor) {
        return Arrays.stream(accessor.getReturnType().getMethods())
                .filter(method -> method.isDefault() && method.getReturnType() != Pages.class)
                .map(method -> accessor.getName() + "()." + method.getName());
    }
}
