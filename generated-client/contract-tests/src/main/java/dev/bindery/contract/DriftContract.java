package dev.bindery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.json.Drift;
import dev.bindery.runtime.json.JsonValue;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are not as described are read all the same: nothing of them is lost, and each difference is told once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DriftContract {

    private static final long SEED = 20_260_102;

    private final ClientUnderTest client;
    private final int answers;
    private final Map<Change, Integer> made = new EnumMap<>(Change.class);

    /**
     * Tries a client.
     *
     * @param client the client
     * @param answers how many answers of each method are drawn
     */
    protected DriftContract(ClientUnderTest client, int answers) {
        this.client = client;
        this.answers = answers;
    }

    List<TypedMethod> methods() {
        return client.methodsWithJson();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void nothingIsLostAndEachDifferenceIsToldOnceWithItsPath(TypedMethod method) {
        DrawnRequest request = method.draw(new Random(SEED));
        for (long seed = SEED; seed < SEED + answers; seed++) {
            Random random = new Random(seed);
            DrawnJson drawing = new DrawnJson(method.schemas(), random);
            JsonNode result = drawing.value(method.resultSchema(), method.resultPath());
            List<Changed> changes = Change.some(drawing.sites(), random);
            changes.forEach(changed -> made.merge(changed.change(), 1, Integer::sum));
            String body = method.inEnvelope(result.toString());
            assertRead(method.exchange(body, request), body, changes, "seed " + seed);
        }
    }

    private static void assertRead(Answer<?> answer, String body, List<Changed> changes, String name) {
        assertThat(answer.drift().stream().map(Drift::path))
                .as("%s: %s, changed: %s", name, body, changes)
                .containsExactlyInAnyOrderElementsOf(changes.stream()
                        .filter(changed -> changed.change().isTold())
                        .map(Changed::path)
                        .toList());
        assertThat(JsonValue.parse(answer.toJson()).sameAs(JsonValue.parse(body)))
                .as("%s: %s became %s", name, body, answer.toJson())
                .isTrue();
    }

    /** Not every platform has numbers with a fraction, or promises fields. */
    @AfterAll
    void everyKindOfChangeCameUp() {
        System.out.println(client.spec().title() + ", changes: " + made);
        assertThat(made.keySet())
                .containsAll(EnumSet.complementOf(EnumSet.of(Change.TEXT_FOR_A_NUMBER, Change.MISSING_REQUIRED_FIELD)));
    }
}
