package dev.bindery.testkit.centrifugo;

import dev.bindery.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client sent.
 *
 * @param id the number that the reply carries; 0 for the answer to a ping
 * @param method {@code connect}, {@code subscribe} and so on; {@code pong} for the answer to a ping
 * @param parameters what stands under the method
 */
public record Command(long id, String method, JsonValue parameters) {
    static final String PONG = "pong";
    static final Command CLOSED = new Command(0, "closed", JsonValue.of(Map.of()));

    static Command parse(String line) {
        JsonValue json = JsonValue.parse(line);
        Long id = json.get("id").asLong();
        return json.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("id"))
                .findFirst()
                .map(field -> new Command(id == null ? 0 : id, field.getKey(), field.getValue()))
                .orElseGet(() -> new Command(0, PONG, json));
    }

    /**
     * A text among the parameters.
     *
     * @param name its name
     * @return the text; null if there is none
     */
    public @Nullable String text(String name) {
        return parameters.get(name).asString();
    }
}
