package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.PathTemplate;
import java.util.Set;

/** A server has an address, and each variable in it is declared with a default. Clients can be given another address. */
final class ServerUrls implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        for (Element server : specs.elements(ElementKind.SERVER)) {
            String url = server.node().text("url");
            if (url == null) {
                report.warning(server, "url", "'url' is missing", "add it, or remove the server");
            } else {
                checkVariables(server, url, report);
            }
        }
        for (Element variable : specs.elements(ElementKind.SERVER_VARIABLE)) {
            checkDefault(variable, report);
        }
    }

    private static void checkVariables(Element server, String url, Report report) {
        ObjectNode variables = server.node().object("variables");
        Set<String> declared = variables == null ? Set.of() : variables.names();
        for (String name : PathTemplate.names(url)) {
            if (!declared.contains(name)) {
                String advice = Suggestion.advice(name, declared, "add it to 'variables', with a default");
                String message =
                        "the address has {" + name + "}, which is not declared, so it is no default for clients";
                report.warning(server, "url", message, advice);
            }
        }
    }

    private static void checkDefault(Element variable, Report report) {
        Node value = variable.node().get("default");
        if (value == null) {
            String message = "'default' is missing, so the address is no default for clients";
            report.warning(variable, "default", message, "add it");
        } else if (!variable.node().items("enum").isEmpty()
                && variable.node().items("enum").stream().noneMatch(value::sameContent)) {
            report.warning(variable, "default", "the default is not in 'enum'", "use one of the values");
        }
    }
}
