package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A style is one of those that the parameter's place allows. */
final class ParameterStyles implements Rule {
    private static final Map<String, List<String>> STYLES = Map.of(
            "path", List.of("simple", "label", "matrix"),
            "query", List.of("form", "spaceDelimited", "pipeDelimited", "deepObject"),
            "header", List.of("simple"),
            "cookie", List.of("form"));

    @Override
    public void check(SpecSet specs, Report report) {
        for (Element parameter : specs.elements(ElementKind.PARAMETER)) {
            check(parameter, parameter.node().text("in"), report);
        }
        specs.elements(ElementKind.HEADER).forEach(header -> check(header, "header", report));
        specs.elements(ElementKind.ENCODING).forEach(encoding -> check(encoding, "query", report));
    }

    private static void check(Element element, @Nullable String place, Report report) {
        String style = element.node().text("style");
        List<String> allowed = place == null ? null : STYLES.get(place);
        if (style != null && allowed != null && !allowed.contains(style)) {
            String owner = element.kind() == ElementKind.ENCODING ? "a form field" : "a " + place + " parameter";
            String message = "style '" + style + "' does not exist for " + owner;
            report.error(element, "style", message, "use " + String.join(" or ", allowed));
        }
    }
}
