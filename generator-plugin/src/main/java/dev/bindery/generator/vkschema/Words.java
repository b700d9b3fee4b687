package dev.bindery.generator.vkschema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Plain sentences made of names, for what nobody has described yet. */
final class Words {
    private static final Set<String> QUESTIONS = Set.of("is", "are", "has");
    private static final Map<String, String> VERBS = Map.of("do", "Does", "has", "Has", "go", "Goes");
    private static final Set<String> READING = Set.of(
            "get", "is", "are", "has", "search", "check", "find", "list", "filter", "resolve", "parse", "translate");

    private Words() {}

    static List<String> of(String name) {
        return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.matches("[A-Z]{2,}") ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
    }

    /** {@return {@code Gets upload server (photos).} for {@code photos.getUploadServer}} */
    static String summary(String method) {
        int dot = method.indexOf('.');
        String subject = String.join(" ", of(dot < 0 ? "" : method.substring(0, dot)));
        List<String> words = of(method.substring(dot + 1));
        String verb = words.get(0);
        String rest = String.join(" ", words.subList(1, words.size()));
        String object = rest.isEmpty() || rest.startsWith("by ") ? (subject + " " + rest).strip() : rest;
        String place = object.startsWith(subject) ? "" : " in " + subject;
        return QUESTIONS.contains(verb)
                ? "Tells whether there is " + object + place + "."
                : (conjugated(verb) + " " + object).strip() + place + ".";
    }

    private static String conjugated(String verb) {
        String known = VERBS.get(verb);
        if (known != null) {
            return known;
        }
        String third;
        if (verb.endsWith("y") && !verb.matches(".*[aeiou]y")) {
            third = verb.substring(0, verb.length() - 1) + "ies";
        } else {
            third = verb + (verb.matches(".*(s|x|z|ch|sh|o)") ? "es" : "s");
        }
        return third.substring(0, 1).toUpperCase(Locale.ROOT) + third.substring(1);
    }

    /** {@return whether a method only reads, by the verb in its name} */
    static boolean isReading(String method) {
        return READING.contains(of(method.substring(method.indexOf('.') + 1)).get(0));
    }
}
