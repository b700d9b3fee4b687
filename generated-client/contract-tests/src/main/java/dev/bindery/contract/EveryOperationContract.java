package dev.bindery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.JdkTransport;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.spec.SpecOperation;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation sends what the specification asks for, and reads and writes whatever it allows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EveryOperationContract {

    private static final long SEED = 20_260_101;

    @RegisterExtension
    final TestServerExtension server;

    private final ClientUnderTest client;
    private final int answers;
    private final JdkTransport transport = JdkTransport.create();

    /**
     * Tries a client.
     *
     * @param client the client
     * @param answers how many answers of each method are drawn
     */
    protected EveryOperationContract(ClientUnderTest client, int answers) {
        this.client = client;
        this.answers = answers;
        this.server = TestServerExtension.speaking(client.spec());
    }

    List<TypedMethod> methods() {
        return client.methods();
    }

    List<TypedMethod> methodsWithJson() {
        return client.methodsWithJson();
    }

    List<TypedMethod> methodsWithExample() {
        return client.methods().stream().filter(TypedMethod::answersExample).toList();
    }

    @AfterAll
    void close() {
        transport.close();
    }

    @Test
    void everyOperationOfTheSpecificationHasAMethod() {
        List<String> described =
                client.spec().operations().stream().map(SpecOperation::id).toList();
        System.out.printf(
                "%s: %d operations called by %d typed methods; %d examples and %d drawn answers read and written back%n",
                client.spec().title(),
                described.size(),
                methods().size(),
                methodsWithExample().size(),
                methodsWithJson().size() * answers);
        assertThat(methods().stream().map(method -> method.operation().id()).distinct())
                .containsExactlyInAnyOrderElementsOf(described);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatIsSentIsWhatTheSpecificationAsksFor(TypedMethod method) {
        DrawnRequest request = method.draw(new Random(SEED));
        method.script(server, new Random(SEED));

        method.call(server.uri(), transport, request);

        request.assertArrived(server.journal().last(method.operation().id()));
    }

    @ParameterizedTest
    @MethodSource("methodsWithExample")
    void theExampleIsReadWithoutDriftAndWrittenBack(TypedMethod method) {
        String body = method.example().orElseThrow().toString();
        assertWrittenBack(method.exchange(body, method.draw(new Random(SEED))), body, "the example");
    }

    @ParameterizedTest
    @MethodSource("methodsWithJson")
    void whateverTheSchemaAllowsIsReadWithoutDriftAndWrittenBack(TypedMethod method) {
        Random random = new Random(SEED);
        DrawnRequest request = method.draw(random);
        for (int i = 0; i < answers; i++) {
            String body = method.drawnAnswer(random);
            assertWrittenBack(method.exchange(body, request), body, "answer %d of seed %d".formatted(i, SEED));
        }
    }

    private static void assertWrittenBack(Answer<?> answer, String body, String name) {
        assertThat(answer.drift()).as("%s: %s", name, body).isEmpty();
        assertThat(JsonValue.parse(answer.toJson()).sameAs(JsonValue.parse(body)))
                .as("%s: %s became %s", name, body, answer.toJson())
                .isTrue();
    }
}
