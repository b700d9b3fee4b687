package dev.bindery.generator.emitter.poet;

import dev.bindery.generator.model.Constraints;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranges, defaults, units and certainty as sentences of Javadoc. */
public final class Facts {

    private Facts() {}

    /** {@return what is known of a property's values, as sentences in one line; may be empty} */
    public static String of(PropertyModel property) {
        List<String> facts = new ArrayList<>();
        Constraints limits = property.constraints();
        facts.add(range(limits));
        facts.add(count(limits.minLength(), limits.maxLength(), "character"));
        facts.add(count(limits.minItems(), limits.maxItems(), "element"));
        facts.add(limits.pattern() == null ? "" : "Matches " + JavadocText.code(limits.pattern()) + ".");
        facts.add(limits.defaultValue() == null ? "" : "Default: " + JavadocText.code(limits.defaultValue()) + ".");
        facts.add(unit(property.type()));
        facts.add(certainty(property.docs().certainty()));
        return join(facts);
    }

    /** {@return how sure one can be, as a sentence; empty for what is documented or not said} */
    public static String certainty(@Nullable String certainty) {
        if (certainty == null) {
            return "";
        }
        return switch (certainty) {
            case "observed" -> "Observed on a real server.";
            case "inferred" -> "Inferred: neither documented nor observed.";
            case "name-only" -> "Nothing but the name is known.";
            default -> "";
        };
    }

    /** {@return how sure one can be of an answer, as a sentence; empty where it is not said apart from the operation} */
    public static String answerCertainty(@Nullable String certainty) {
        if (certainty == null) {
            return "";
        }
        return switch (certainty) {
            case "documented" -> "The answer is documented.";
            case "observed" -> "The answer was observed on a real server.";
            case "inferred" -> "The answer is inferred: neither documented nor observed.";
            case "name-only" -> "Nothing is known of the answer.";
            default -> "";
        };
    }

    /** {@return the sentences with a space between; empty ones are left out} */
    public static String join(List<String> sentences) {
        return String.join(" ", sentences.stream().filter(s -> !s.isEmpty()).toList());
    }

    private static String range(Constraints limits) {
        String minimum = limits.minimum() == null ? null : JavadocText.plain(limits.minimum());
        String maximum = limits.maximum() == null ? null : JavadocText.plain(limits.maximum());
        if (minimum != null && maximum != null && !limits.exclusiveMinimum() && !limits.exclusiveMaximum()) {
            return "From " + minimum + " to " + maximum + ".";
        }
        String above = minimum == null ? "" : (limits.exclusiveMinimum() ? "Above " : "At least ") + minimum + ".";
        String below = maximum == null ? "" : (limits.exclusiveMaximum() ? "Below " : "At most ") + maximum + ".";
        return join(List.of(above, below));
    }

    private static String count(@Nullable Long least, @Nullable Long most, String what) {
        long atLeast = least == null ? 0 : least;
        if (most == null) {
            return atLeast == 0 ? "" : "At least " + amount(atLeast, what) + ".";
        } else if (atLeast == most) {
            return "Exactly " + amount(most, what) + ".";
        }
        return (atLeast == 0 ? "At most " : "From " + atLeast + " to ") + amount(most, what) + ".";
    }

    private static String amount(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String unit(TypeRef type) {
        if (type instanceof TypeRef.Tolerant tolerant) {
            return unit(tolerant.type());
        }
        return type.equals(new TypeRef.Scalar(ScalarKind.UNIX_TIME)) ? "In JSON, seconds since 1970." : "";
    }
}
