package dev.bindery.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.testkit.spec.Specification;
import java.util.List;

/**
 * An error code as a specification describes it; tests are named by it.
 *
 * @param value the code
 * @param described what is said of it
 */
public record ErrorCode(String value, JsonNode described) {

    /**
     * All codes of a client's specification.
     *
     * @param client the client's name, such as {@code ok}
     * @return the codes
     */
    public static List<ErrorCode> of(String client) {
        return Specification.ofClient(client).extension("x-bindery-errors").path("codes").properties().stream()
                .map(code -> new ErrorCode(code.getKey(), code.getValue()))
                .toList();
    }

    /**
     * The exception that it becomes.
     *
     * @param otherwise what codes become that name none
     * @return its simple name
     */
    public String exception(String otherwise) {
        return described.path("exception").asText(otherwise);
    }

    /** {@return the advice: {@code never}, {@code if-repeatable}, {@code always} or {@code wait}} */
    public String retry() {
        return described.path("retry").asText("never");
    }

    /** {@return the code and its name} */
    @Override
    public String toString() {
        return value + " " + described.path("name").asText();
    }
}
