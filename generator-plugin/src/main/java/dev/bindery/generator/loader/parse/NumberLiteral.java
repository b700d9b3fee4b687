package dev.bindery.generator.loader.parse;

import dev.bindery.generator.diagnostics.SourceLocation;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** YAML's ways to write a number to JSON's, changing nothing that JSON allows. */
final class NumberLiteral {
    private static final Pattern JSON = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^(-?)0+(?=[0-9])");

    /** Longer ones are no numbers that anybody meant, and cost much to compute with. */
    private static final int MAX_LENGTH = 1_000;

    private NumberLiteral() {}

    /** {@return the number itself, which is one of JSON already} */
    static String checked(String json, SourceLocation at) throws ParseException {
        if (json.length() > MAX_LENGTH) {
            String problem = "a number of " + json.length() + " characters";
            throw new ParseException(at, problem, "put it in quotes if it is a text");
        }
        return json;
    }

    /** {@return the number as JSON writes it} */
    static String fromYaml(String yaml, SourceLocation at) throws ParseException {
        String json = toJson(checked(yaml, at));
        if (json == null) {
            throw new ParseException(at, "'" + yaml + "' is no number", "put it in quotes if it is a text");
        }
        return json;
    }

    private static @Nullable String toJson(String yaml) {
        if (JSON.matcher(yaml).matches()) {
            return yaml;
        }
        if (CoreSchema.INTEGER.matcher(yaml).matches() && yaml.startsWith("0x")) {
            return new BigInteger(yaml.substring(2), 16).toString();
        }
        if (CoreSchema.INTEGER.matcher(yaml).matches() && yaml.startsWith("0o")) {
            return new BigInteger(yaml.substring(2), 8).toString();
        }
        return CoreSchema.DECIMAL.matcher(yaml).matches() ? decimal(yaml) : null;
    }

    private static String decimal(String yaml) {
        String unsigned = yaml.startsWith("+") ? yaml.substring(1) : yaml;
        String trimmed = LEADING_ZEROS.matcher(unsigned).replaceFirst("$1");
        // ".5" and "5." have digits on one side of the point only.
        return trimmed.replaceFirst("^(-?)\\.", "$10.").replaceFirst("\\.(?=$|[eE])", ".0");
    }
}
