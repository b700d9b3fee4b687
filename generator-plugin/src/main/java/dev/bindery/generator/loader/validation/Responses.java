package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.Locale;
import java.util.regex.Pattern;

/** An operation has responses, under HTTP status codes, ranges of them or {@code default}. */
final class Responses implements Rule {
    private static final Pattern CODE = Pattern.compile("[1-5]([0-9]{2}|XX)|default");

    @Override
    public void check(SpecSet specs, Report report) {
        for (Element operation : specs.elements(ElementKind.OPERATION)) {
            if (operation.node().propertiesOf("responses").isEmpty()) {
                report.warning(
                        operation,
                        "responses",
                        "the operation has no responses, so its answer is not read",
                        "add one, such as '200'");
            }
        }
        for (Element responses : specs.elements(ElementKind.RESPONSES)) {
            for (ObjectNode.Property response : responses.node().properties()) {
                if (!response.name().startsWith("x-")) {
                    check(responses, response, report);
                }
            }
        }
    }

    private static void check(Element responses, ObjectNode.Property response, Report report) {
        String code = response.name();
        if (CODE.matcher(code).matches()) {
            return;
        }
        String message = "'" + code + "' is no HTTP status code";
        if (CODE.matcher(code.toUpperCase(Locale.ROOT)).matches()) {
            String advice = "write " + code.toUpperCase(Locale.ROOT);
            report.warning(responses, response.nameLocation(), message, advice);
        } else {
            report.error(responses, response.nameLocation(), message, "write 200, 2XX or default");
        }
    }
}
