package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names in {@code content} are media types or ranges of them. One that is none does no harm beside one that is: bodies
 * are sent and read as that.
 */
final class MediaTypes implements Rule {
    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
    private static final Pattern MEDIA_TYPE = Pattern.compile(TOKEN + "/" + TOKEN + "\\s*(;.*)?", Pattern.DOTALL);
    private static final Pattern SEVERAL = Pattern.compile(TOKEN + "/" + TOKEN + "\\s*,.*", Pattern.DOTALL);

    @Override
    public void check(SpecSet specs, Report report) {
        for (ElementKind kind :
                List.of(ElementKind.REQUEST_BODY, ElementKind.RESPONSE, ElementKind.PARAMETER, ElementKind.HEADER)) {
            for (Element owner : specs.elements(kind)) {
                check(owner, report);
            }
        }
    }

    private static void check(Element owner, Report report) {
        Collection<ObjectNode.Property> all = owner.node().propertiesOf("content");
        boolean anyRight = all.stream().anyMatch(content -> isRight(content.name()) || isList(content.name()));
        for (ObjectNode.Property content : all) {
            SourceLocation at = content.nameLocation();
            if (isList(content.name())) {
                String message = "'" + content.name() + "' is a list of media types";
                report.warning(owner, at, message, "taken as the first of them; give each an entry of its own");
            } else if (!isRight(content.name())) {
                String message = "'" + content.name() + "' is no media type";
                String advice = "write one like application/json";
                if (anyRight) {
                    report.warning(owner, at, message, advice);
                } else {
                    report.error(owner, at, message, advice);
                }
            }
        }
    }

    private static boolean isRight(String name) {
        return MEDIA_TYPE.matcher(name).matches();
    }

    private static boolean isList(String name) {
        return SEVERAL.matcher(name).matches();
    }
}
