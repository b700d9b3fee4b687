package dev.bindery.generator.vkschema;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What VK's definitions are called here: {@code users_user_full} is {@code UserFull}. */
final class ComponentNames {
    /** The definitions that every specification of ours has under a name of its own. */
    private static final Map<String, String> OURS = Map.of(
            "base_bool_int", "Bit",
            "base_error", "Error",
            "base_request_param", "RequestParameter",
            "base_ok_response", "Confirmation",
            "base_bool_response", "Bit");

    private ComponentNames() {}

    /** {@return whether the definition is one that we write ourselves, in the words of {@code spec/README.md}} */
    static boolean isOurs(String definition) {
        return OURS.containsKey(definition);
    }

    /** {@return the component of a definition of objects; {@code all} has the names of all definitions} */
    static String object(String definition, Set<String> all) {
        String ours = OURS.get(definition);
        if (ours != null) {
            return ours;
        }
        int end = definition.indexOf('_');
        String namespace = definition.substring(0, end);
        String rest = definition.substring(end + 1);
        if (namespace.equals("base")) {
            return camel(rest);
        }
        String one = singular(namespace);
        boolean named = rest.equals(one)
                || rest.startsWith(one + "_")
                || rest.startsWith(namespace + "_")
                || rest.startsWith(namespace.toLowerCase(Locale.ROOT));
        if (named) {
            return camel(rest);
        }
        boolean taken = all.contains(namespace + "_" + one + "_" + rest);
        return camel((taken ? namespace : one) + "_" + rest);
    }

    /** {@return the component of a response that is no object of its own} */
    static String response(String definition) {
        String ours = OURS.get(definition);
        return ours != null ? ours : camel(definition.replaceAll("_response$", "")) + "Result";
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    static String camel(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : text.split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return name.toString();
    }
}
