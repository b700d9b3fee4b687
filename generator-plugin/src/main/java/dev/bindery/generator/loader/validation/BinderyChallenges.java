package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.Set;
import java.util.TreeSet;

/** An error code asks for a challenge that there is. */
final class BinderyChallenges implements Rule {
    private static final String CHALLENGES = "x-bindery-challenges";

    @Override
    public void check(SpecSet specs, Report report) {
        Set<String> names = new TreeSet<>();
        specs.entries()
                .forEach(document ->
                        document.root().propertiesOf(CHALLENGES).forEach(challenge -> names.add(challenge.name())));
        for (Element code : specs.elements(ElementKind.ERROR_CODE)) {
            String name = code.node().text("challenge");
            if (name != null && !names.contains(name)) {
                String message = "there is no challenge '" + name + "'";
                report.error(code, "challenge", message, Suggestion.advice(name, names, "add it to " + CHALLENGES));
            }
        }
    }
}
