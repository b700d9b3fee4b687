package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.List;

/** A parameter has a name, a place, and a schema (or content of one media type). */
final class ParameterParts implements Rule {
    private static final List<String> PLACES = List.of("query", "header", "path", "cookie");

    @Override
    public void check(SpecSet specs, Report report) {
        for (Element parameter : specs.elements(ElementKind.PARAMETER)) {
            if (parameter.node().text("name") == null) {
                report.error(parameter, "name", "the parameter has no name", "add 'name'");
            }
            checkPlace(parameter, report);
            checkType(parameter, report);
        }
    }

    private static void checkPlace(Element parameter, Report report) {
        String in = parameter.node().text("in");
        if (in == null) {
            report.error(parameter, "in", "'in' is missing", "add one of " + String.join(", ", PLACES));
        } else if (in.equals("body") || in.equals("formData")) {
            String message = "'in: " + in + "' is of Swagger 2";
            report.error(parameter, "in", message, "describe it in the 'requestBody' of the operation");
        } else if (!PLACES.contains(in)) {
            String advice = Suggestion.advice(in, PLACES, "write one of " + String.join(", ", PLACES));
            report.error(parameter, "in", "'" + in + "' is no place of a parameter", advice);
        } else if (in.equals("path") && !parameter.node().isTrue("required")) {
            report.warning(parameter, "required", "a path parameter is always required", "add 'required: true'");
        }
    }

    private static void checkType(Element parameter, Report report) {
        boolean schema = parameter.node().has("schema");
        boolean content = parameter.node().has("content");
        if (!schema && !content) {
            report.warning(parameter, "schema", "the parameter has no type", "taken as text; add 'schema'");
        } else if (schema && content) {
            report.error(parameter, "content", "both 'schema' and 'content' are given", "remove one of them");
        } else if (content && parameter.node().propertiesOf("content").size() != 1) {
            report.error(parameter, "content", "'content' of a parameter has exactly one media type", "");
        }
    }
}
