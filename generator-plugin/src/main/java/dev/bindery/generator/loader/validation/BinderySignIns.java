package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.List;

/** What is said of signing in belongs to a scheme of OAuth, and gives errors a meaning that there is. */
final class BinderySignIns implements Rule {
    private static final String SIGN_IN = "x-bindery-sign-in";
    private static final List<String> MEANINGS = List.of(
            "denied",
            "wrong-application",
            "wrong-password",
            "wrong-code",
            "too-many-tries",
            "sign-in-again",
            "needs-browser",
            "rejected",
            "unavailable");

    @Override
    public void check(SpecSet specs, Report report) {
        for (Element scheme : specs.elements(ElementKind.SECURITY_SCHEME)) {
            if (scheme.node().has(SIGN_IN) && !"oauth2".equals(scheme.node().text("type"))) {
                report.error(scheme, SIGN_IN, "this scheme has no flows", "set 'type: oauth2' and add its 'flows'");
            }
        }
        for (Element signIn : specs.elements(ElementKind.SIGN_IN)) {
            for (ObjectNode.Property error : signIn.node().propertiesOf("errors")) {
                checkMeaning(signIn, error, report);
            }
        }
    }

    private static void checkMeaning(Element signIn, ObjectNode.Property error, Report report) {
        ObjectNode errors = signIn.node().object("errors");
        String meaning = errors == null ? null : errors.text(error.name());
        if (meaning != null && !MEANINGS.contains(meaning)) {
            report.error(
                    signIn,
                    error.nameLocation(),
                    "the error " + error.name() + " cannot mean '" + meaning + "'",
                    Suggestion.advice(meaning, MEANINGS, "write one of " + String.join(", ", MEANINGS)));
        }
    }
}
