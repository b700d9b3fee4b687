package dev.bindery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.json.JsonException;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.testkit.ReceivedRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request with a drawn value for each parameter, and what the server should get for them.
 *
 * @param value the request
 * @param texts the expected text of each parameter, by its name on the wire
 * @param body the expected body, null if it is not JSON
 */
record DrawnRequest(
        Object value, Map<String, String> texts, @Nullable JsonValue body) {

    /** Requires that all of it arrived. */
    void assertArrived(ReceivedRequest received) {
        Map<String, String> found = textsOf(received);
        texts.forEach((name, due) -> assertThat(found)
                .as("parameter %s, due: %s", name, due)
                .hasEntrySatisfying(name, text -> assertThat(isSame(text, due)).isTrue()));
        if (body != null) {
            String text = new String(received.body(), StandardCharsets.UTF_8);
            assertThat(body.sameAs(JsonValue.parse(text)))
                    .as("due: %s, found: %s", body.toJson(), text)
                    .isTrue();
        }
    }

    private static Map<String, String> textsOf(ReceivedRequest received) {
        Map<String, String> texts = new TreeMap<>();
        Stream.concat(received.query().stream(), received.form().stream())
                .forEach(parameter -> texts.put(parameter.name(), parameter.value()));
        received.files().forEach(file -> texts.put(file.name(), String.valueOf(file.fileName())));
        return texts;
    }

    private static boolean isSame(String text, String due) {
        try {
            return text.equals(due) || JsonValue.parse(text).sameAs(JsonValue.parse(due));
        } catch (JsonException e) {
            return false;
        }
    }
}
