package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.List;
import java.util.regex.Pattern;

/** The names in {@code content} are media types or ranges of them. */
final class MediaTypes implements Rule {
    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
    private static final Pattern MEDIA_TYPE = Pattern.compile(TOKEN + "/" + TOKEN + "\\s*(;.*)?", Pattern.DOTALL);

    @Override
    public void check(SpecSet specs, Report report) {
        for (ElementKind kind :
                List.of(ElementKind.REQUEST_BODY, ElementKind.RESPONSE, ElementKind.PARAMETER, ElementKind.HEADER)) {
            for (Element owner : specs.elements(kind)) {
                for (ObjectNode.Property content : owner.node().propertiesOf("content")) {
                    if (!MEDIA_TYPE.matcher(content.name()).matches()) {
                        String message = "'" + content.name() + "' is no media type";
                        report.error(owner, content.nameLocation(), message, "write one like application/json");
                    }
                }
            }
        }
    }
}
