package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;

/** What signs the parameters of a call is sent as one of them, and has something to sign with. */
final class BinderySignatures implements Rule {
    private static final String SIGNATURE = "x-bindery-signature";
    private static final String SECRETS = "secrets";

    @Override
    public void check(SpecSet specs, Report report) {
        for (Element scheme : specs.elements(ElementKind.SECURITY_SCHEME)) {
            ObjectNode node = scheme.node();
            if (node.has(SIGNATURE) && !("apiKey".equals(node.text("type")) && "query".equals(node.text("in")))) {
                String message = "what is signed here is no parameter";
                report.error(scheme, SIGNATURE, message, "sign with a scheme of 'type: apiKey' and 'in: query'");
            }
        }
        specs.elements(ElementKind.SIGNATURE).forEach(signature -> checkSecrets(signature, report));
    }

    private static void checkSecrets(Element signature, Report report) {
        if (signature.node().has(SECRETS)
                && signature.node().propertiesOf(SECRETS).isEmpty()) {
            report.error(signature, SECRETS, "there is no secret to sign with", "name one and its parts");
        }
        for (ObjectNode.Property secret : signature.node().propertiesOf(SECRETS)) {
            if (secret.value() instanceof ArrayNode parts && parts.items().isEmpty()) {
                String message = "the secret '" + secret.name() + "' has no parts";
                report.error(
                        signature, secret.nameLocation(), message, "name the parts of the credential that make it");
            }
        }
    }
}
