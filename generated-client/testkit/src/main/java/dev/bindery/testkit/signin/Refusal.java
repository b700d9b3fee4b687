package dev.bindery.testkit.signin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bindery.testkit.Reply;
import java.util.LinkedHashMap;
import java.util.Map;

/** Why a server gives no token, in its own words. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, String> details;

    /**
     * A refusal that tells more than its code.
     *
     * @param code {@code error}, {@code error/error_type}, or a number
     * @param description what it says
     * @param details further fields
     */
    Refusal(String code, String description, Map<String, String> details) {
        super(description);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    Refusal(String code, String description) {
        this(code, description, Map.of());
    }

    static Refusal badRequest(String description) {
        return new Refusal("invalid_request", description);
    }

    /** {@return the fields of the answer, by name} */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        String description = String.valueOf(getMessage());
        if (code.matches("\\d+")) {
            fields.put("error_code", code);
            fields.put("error_msg", description);
        } else {
            String[] parts = code.split("/", 2);
            fields.put("error", parts[0]);
            if (parts.length == 2) {
                fields.put("error_type", parts[1]);
            }
            fields.put("error_description", description);
        }
        fields.putAll(details);
        return fields;
    }

    Reply reply() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        fields().forEach((name, value) -> {
            if (name.equals("error_code")) {
                body.put(name, Long.parseLong(value));
            } else {
                body.put(name, value);
            }
        });
        boolean unknown = code.startsWith("invalid_client") || code.startsWith("need_") || code.equals("invalid_token");
        return Reply.json(unknown ? 401 : 400, body.toString());
    }
}
