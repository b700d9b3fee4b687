package dev.bindery.generator.loader.structure;

import dev.bindery.generator.diagnostics.Diagnostic;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.Severity;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ScalarNode;

/** Words for a value of the wrong type, and how much it matters. */
final class TypeCheck {
    private final Diagnostics diagnostics;

    TypeCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void report(Node found, Shape due, Spot spot) {
        boolean harmless = spot.owner().kind().decorative()
                || readsAsDue(found, due)
                || isOldRequired(found, spot)
                || isSchemaType(spot)
                || isExamples(spot);
        diagnostics.add(new Diagnostic(
                harmless ? Severity.WARNING : Severity.ERROR,
                found.location(),
                (spot.inside() ? spot.where() : spot.owner().where()).toString(),
                (spot.inside() ? "" : spot.field() + ": ") + "found " + found.kind() + " where " + due.words()
                        + " is due",
                advice(found, due, spot)));
    }

    /** Null is read as absent, and a number or boolean as the text it was written with. */
    private static boolean readsAsDue(Node found, Shape due) {
        return found instanceof ScalarNode scalar && (scalar.isNull() || due.equals(Shape.TEXT));
    }

    /** In drafts of JSON Schema before 4, a property said by itself that it is required. */
    private static boolean isOldRequired(Node found, Spot spot) {
        return spot.owner().kind() == ElementKind.SCHEMA
                && spot.field().equals("required")
                && Shape.BOOLEAN.fits(found);
    }

    /** Without a type a schema allows anything, and values can still be read. */
    private static boolean isSchemaType(Spot spot) {
        return spot.owner().kind() == ElementKind.SCHEMA && spot.field().equals("type");
    }

    private static boolean isExamples(Spot spot) {
        return spot.field().equals("examples");
    }

    private static String advice(Node found, Shape due, Spot spot) {
        if (found instanceof ScalarNode scalar && scalar.isNull()) {
            return "leave the key out";
        }
        if (isOldRequired(found, spot)) {
            return "it is ignored; name the property in the list 'required' of its object";
        }
        if (readsAsDue(found, due)) {
            return "put it in quotes";
        }
        return isSchemaType(spot) || isExamples(spot) ? "it is ignored" : "";
    }
}
