package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Where one of our keys names something of Java, the name is one that Java takes. */
final class BinderyNames implements Rule {
    private enum Style {
        TYPE("[A-Z][A-Za-z0-9_]*", "OpenVk"),
        MEMBER("[a-z][A-Za-z0-9_]*", "getById"),
        ANY("[A-Za-z_][A-Za-z0-9_]*", "LastSeen"),
        CONSTANT("[A-Z][A-Z0-9_]*", "RATE_LIMITED");

        private final Pattern pattern;
        private final String example;

        Style(String pattern, String example) {
            this.pattern = Pattern.compile(pattern);
            this.example = example;
        }
    }

    private record Name(ElementKind kind, String key, Style style) {}

    private static final List<Name> NAMES = List.of(
            new Name(ElementKind.CLIENT, "name", Style.TYPE),
            new Name(ElementKind.CREDENTIAL, "view", Style.TYPE),
            new Name(ElementKind.ERROR_CODE, "name", Style.CONSTANT),
            new Name(ElementKind.ERROR_CODE, "exception", Style.TYPE),
            new Name(ElementKind.OPERATION, "x-bindery-name", Style.MEMBER),
            new Name(ElementKind.PARAMETER, "x-bindery-name", Style.MEMBER),
            new Name(ElementKind.PARAMETER, "x-bindery-setting", Style.MEMBER),
            new Name(ElementKind.SCHEMA, "x-bindery-name", Style.ANY));

    @Override
    public void check(SpecSet specs, Report report) {
        for (Name name : NAMES) {
            for (Element element : specs.elements(name.kind())) {
                check(element, name.key(), element.node().text(name.key()), name.style(), report);
            }
        }
        for (Element operation : specs.elements(ElementKind.OPERATION)) {
            for (ObjectNode.Property variant : operation.node().propertiesOf("x-bindery-variants")) {
                check(operation, "x-bindery-variants", variant.name(), Style.MEMBER, report);
            }
        }
        for (Element signature : specs.elements(ElementKind.SIGNATURE)) {
            for (ObjectNode.Property secret : signature.node().propertiesOf("secrets")) {
                check(signature, "secrets", secret.name(), Style.MEMBER, report);
            }
        }
    }

    private static void check(Element element, String key, @Nullable String name, Style style, Report report) {
        if (name != null && (!style.pattern.matcher(name).matches() || SourceVersion.isKeyword(name))) {
            String message = key + ": '" + name + "' is no name for Java here";
            report.error(element, key, message, "write one like " + style.example);
        }
    }
}
