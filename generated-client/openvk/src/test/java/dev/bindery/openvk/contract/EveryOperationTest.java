package dev.bindery.openvk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.openvk.OpenVkClient;
import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.spec.SpecOperation;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryOperationTest {

    @RegisterExtension
    static final TestServerExtension openvk = TestServerExtension.speaking("openvk");

    private static final long SEED = 20_260_101;
    private static final int DRAWN_ANSWERS = 25;

    private final OpenVkClient.Token client =
            OpenVkClient.at(openvk.uri()).retry(RetryPolicy.none()).token("any-token");

    static List<TypedMethod> methods() {
        return TypedMethod.all();
    }

    static List<TypedMethod> methodsWithJson() {
        return methods().stream()
                .filter(method -> !method.resultSchema().isMissingNode())
                .toList();
    }

    static List<TypedMethod> methodsWithExample() {
        return methodsWithJson().stream()
                .filter(method -> method.example().isPresent())
                .toList();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void everyOperationOfTheSpecificationHasAMethod() {
        List<String> described =
                TypedMethod.SPEC.operations().stream().map(SpecOperation::id).toList();
        List<TypedMethod> methods = methods();
        System.out.printf(
                "%d operations called by %d typed methods; %d examples and %d drawn answers read and written back%n",
                described.size(),
                methods.size(),
                methodsWithExample().size(),
                methodsWithJson().size() * DRAWN_ANSWERS);
        assertThat(methods.stream().map(method -> method.operation().id()).distinct())
                .containsExactlyInAnyOrderElementsOf(described);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatIsSentIsWhatTheSpecificationAsksFor(TypedMethod method) {
        DrawnRequest request = method.draw(new Random(SEED));
        if (methodsWithJson().contains(method) && method.example().isEmpty()) {
            openvk.on(method.operation().id()).reply(Reply.json(200, drawnAnswer(method, new Random(SEED))));
        }

        method.call(client, openvk.uri(), request);

        ReceivedRequest received = openvk.journal().last(method.operation().id());
        assertThat(textsOf(received)).containsAllEntriesOf(request.texts());
    }

    private static Map<String, String> textsOf(ReceivedRequest received) {
        Map<String, String> texts = new TreeMap<>();
        Stream.concat(received.query().stream(), received.form().stream())
                .forEach(parameter -> texts.put(parameter.name(), parameter.value()));
        received.files().forEach(file -> texts.put(file.name(), String.valueOf(file.fileName())));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("methodsWithExample")
    void theExampleIsReadWithoutDriftAndWrittenBack(TypedMethod method) {
        assertWrittenBack(method, method.example().orElseThrow().toString(), "the example");
    }

    @ParameterizedTest
    @MethodSource("methodsWithJson")
    void whateverTheSchemaAllowsIsReadWithoutDriftAndWrittenBack(TypedMethod method) {
        Random random = new Random(SEED);
        for (int i = 0; i < DRAWN_ANSWERS; i++) {
            assertWrittenBack(method, drawnAnswer(method, random), "answer %d of seed %d".formatted(i, SEED));
        }
    }

    private static String drawnAnswer(TypedMethod method, Random random) {
        JsonNode result = new DrawnJson(TypedMethod.SPEC, random).value(method.resultSchema());
        return method.inEnvelope(result.toString());
    }

    private void assertWrittenBack(TypedMethod method, String body, String name) {
        OpenVkClient.Token canned = OpenVkClient.at(openvk.uri())
                .transport(new CannedTransport(body))
                .token("any-token");
        Answer<?> answer = method.exchange(canned, openvk.uri(), method.draw(new Random(SEED)));
        assertThat(answer.drift()).as("%s: %s", name, body).isEmpty();
        assertThat(JsonValue.parse(answer.toJson()).sameAs(JsonValue.parse(body)))
                .as("%s: %s became %s", name, body, answer.toJson())
                .isTrue();
    }
}
