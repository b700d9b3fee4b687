package dev.bindery.runtime.signin;

import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser brings back in the address that it is sent to: in the query, in the fragment, or in both. */
final class RedirectParameters {

    private RedirectParameters() {}

    /** {@return the parameters by name; of those with the same name the first} */
    static Map<String, String> of(String address) {
        int hash = address.indexOf('#');
        String beforeHash = hash < 0 ? address : address.substring(0, hash);
        int mark = beforeHash.indexOf('?');
        Map<String, String> parameters = new LinkedHashMap<>();
        add(parameters, mark < 0 ? "" : beforeHash.substring(mark + 1));
        add(parameters, hash < 0 ? "" : address.substring(hash + 1));
        return parameters;
    }

    /** {@return the same as an object of texts} */
    static JsonObject json(Map<String, String> parameters) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        parameters.forEach((name, value) -> fields.put(name, JsonValue.of(value)));
        return new JsonObject(fields);
    }

    private static void add(Map<String, String> parameters, String encoded) {
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a percent sign that stands for itself
        }
    }
}
