package dev.bindery.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.runtime.json.JsonException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a server sends, a decoder gives a value that can be written and printed, or throws its one declared exception. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class NoBytesBreakDecodersContract {

    private final ClientUnderTest client;
    private final int rounds;

    /**
     * Tries a client.
     *
     * @param client the client
     * @param rounds how many documents of each kind each method gets
     */
    protected NoBytesBreakDecodersContract(ClientUnderTest client, int rounds) {
        this.client = client;
        this.rounds = rounds;
    }

    List<TypedMethod> methods() {
        return client.methodsWithJson();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void bytesThatAreNoDocument(TypedMethod method) {
        forEachRound(method, (random, example) -> new Damage(random).noise());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void documentsThatAreCutOff(TypedMethod method) {
        forEachRound(method, (random, example) -> new Damage(random).cutOff(example));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void documentsWithChangedBytes(TypedMethod method) {
        forEachRound(method, (random, example) -> new Damage(random).changed(example));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void documentsWithSectionsMissingOrTwice(TypedMethod method) {
        forEachRound(method, (random, example) -> new Damage(random).spliced(example));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void documentsOfAnotherType(TypedMethod method) {
        List<TypedMethod> others = methods();
        forEachRound(method, (random, example) -> drawn(others.get(random.nextInt(others.size())), random));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void documentsWithFieldsOfOtherKinds(TypedMethod method) {
        forEachRound(method, (random, example) -> {
            JsonNode tree = new DrawnJson(method.schemas(), random).value(method.resultSchema());
            return swapped(tree, tree, random).toString().getBytes(StandardCharsets.UTF_8);
        });
    }

    private interface Round {
        byte[] document(Random random, byte[] valid);
    }

    private void forEachRound(TypedMethod method, Round round) {
        JsonCodec<?> codec = method.operation().result();
        for (long seed = 0; seed < rounds; seed++) {
            Random random = new Random(seed);
            byte[] document = round.document(random, drawn(method, random));
            try {
                decodeAndEncode(codec, document);
            } catch (JsonException refused) {
                // This is what a decoder may say.
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                fail("seed %d: %s".formatted(seed, new String(document, StandardCharsets.UTF_8)), e);
            }
        }
    }

    private static <T> void decodeAndEncode(JsonCodec<T> codec, byte[] document) {
        T value = codec.decode(document);
        if (value != null) {
            assertThat(codec.decode(codec.encode(value)))
                    .as("%s, read again", value)
                    .isNotNull();
        }
    }

    private static byte[] drawn(TypedMethod method, Random random) {
        JsonNode result = new DrawnJson(method.schemas(), random).value(method.resultSchema());
        return result.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Puts parts of a document where other parts of it belong. */
    private static JsonNode swapped(JsonNode node, JsonNode whole, Random random) {
        if (random.nextInt(8) == 0) {
            List<JsonNode> parts = new ArrayList<>(List.of(whole));
            whole.forEach(parts::add);
            return parts.get(random.nextInt(parts.size())).deepCopy();
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), swapped(field.getValue(), whole, random)));
            return copy;
        }
        return node;
    }
}
