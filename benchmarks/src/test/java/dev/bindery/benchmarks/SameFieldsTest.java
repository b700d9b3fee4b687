package dev.bindery.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.benchmarks.databind.Envelope;
import dev.bindery.benchmarks.databind.UnknownAttachment;
import dev.bindery.runtime.json.JsonValue;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameFieldsTest {
    static Set<Class<?>> records() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Answer.all().forEach(answer -> collect(answer.envelope().getType(), found));
        // These two have no generated type: one is the benchmark's, the other stands for JSON that is kept as it came.
        found.remove(Envelope.class);
        found.remove(UnknownAttachment.class);
        return found;
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordHasTheFieldsOfTheGeneratedType(Class<?> peer) {
        Map<String, String> components = Arrays.stream(peer.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> name(component.getGenericType())));

        assertThat(components)
                .containsExactlyInAnyOrderEntriesOf(Generated.accessors(Generated.like(peer)).stream()
                        .collect(Collectors.toMap(Method::getName, accessor -> name(accessor.getGenericReturnType()))));
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType parameterized) {
            collect(parameterized.getRawType(), found);
            Stream.of(parameterized.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof Class<?> union && union.isSealed()) {
            Stream.of(union.getPermittedSubclasses()).forEach(variant -> collect(variant, found));
        } else if (type instanceof Class<?> peer && peer.isRecord() && found.add(peer)) {
            Stream.of(peer.getRecordComponents()).forEach(component -> collect(component.getGenericType(), found));
        }
    }

    /** {@return a name that is the same for types that carry the same on either side} */
    private static String name(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return Stream.of(parameterized.getActualTypeArguments())
                    .map(SameFieldsTest::name)
                    .collect(Collectors.joining(", ", name(parameterized.getRawType()) + "<", ">"));
        }
        Class<?> plain = MethodType.methodType((Class<?>) type).wrap().returnType();
        if (plain == JsonValue.class) {
            return JsonNode.class.getSimpleName();
        }
        return (Generated.isOpenEnum(plain) ? Generated.rawType(plain) : plain).getSimpleName();
    }
}
