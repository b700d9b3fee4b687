package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.structure.Element;

/** Where rules put what they find. */
final class Report {
    private final Diagnostics diagnostics;

    Report(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports at the value of a property, or at the object if it has no such property. */
    void error(Element element, String property, String message, String advice) {
        error(element, element.at(property), message, advice);
    }

    void error(Element element, SourceLocation at, String message, String advice) {
        diagnostics.error(at, element.where().toString(), message, advice);
    }

    /** Reports at the value of a property, or at the object if it has no such property. */
    void warning(Element element, String property, String message, String advice) {
        warning(element, element.at(property), message, advice);
    }

    void warning(Element element, SourceLocation at, String message, String advice) {
        diagnostics.warning(at, element.where().toString(), message, advice);
    }

    void note(Element element, SourceLocation at, String message, String advice) {
        diagnostics.note(at, element.where().toString(), message, advice);
    }
}
