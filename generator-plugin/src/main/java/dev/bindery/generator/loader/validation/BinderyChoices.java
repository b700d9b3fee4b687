package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.List;

/** Where one of our keys takes one of a few words, it is one of them. */
final class BinderyChoices implements Rule {
    private record Choice(ElementKind kind, String key, List<String> words) {}

    private static final String CERTAINTY = "x-bindery-certainty";
    private static final List<String> CERTAINTIES = List.of("documented", "observed", "inferred", "name-only");
    private static final List<Choice> CHOICES = List.of(
            new Choice(ElementKind.OPERATION, CERTAINTY, CERTAINTIES),
            new Choice(ElementKind.RESPONSE, CERTAINTY, CERTAINTIES),
            new Choice(ElementKind.OPERATION, "x-bindery-address", List.of("argument")),
            new Choice(
                    ElementKind.SCHEMA,
                    "x-bindery-as",
                    List.of("boolean", "integer", "number", "string", "list", "object")),
            new Choice(ElementKind.ERROR_CODE, "retry", List.of("never", "if-repeatable", "always", "wait")),
            new Choice(ElementKind.UNTYPED_CALL, "method", List.of("GET", "POST", "PUT", "PATCH", "DELETE")),
            new Choice(ElementKind.UNTYPED_CALL, "in", List.of("form", "query")),
            new Choice(ElementKind.SIGNATURE, "digest", List.of("md5")),
            new Choice(ElementKind.SIGN_IN, "clientAuthentication", List.of("basic", "form", "none")),
            new Choice(ElementKind.SIGN_IN, "proofKey", List.of("S256", "s256", "none")),
            new Choice(ElementKind.PAGINATION, "type", List.of("offset", "cursor")));

    @Override
    public void check(SpecSet specs, Report report) {
        for (Choice choice : CHOICES) {
            for (Element element : specs.elements(choice.kind())) {
                String word = element.node().text(choice.key());
                if (word != null && !choice.words().contains(word)) {
                    String message = choice.key() + " cannot be '" + word + "'";
                    String fallback = (choice.words().size() > 1 ? "write one of " : "write ")
                            + String.join(", ", choice.words());
                    String advice = Suggestion.advice(word, choice.words(), fallback);
                    report.error(element, choice.key(), message, advice);
                }
            }
        }
    }
}
