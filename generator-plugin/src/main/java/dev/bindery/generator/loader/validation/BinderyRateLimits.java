package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

/** A rate limit says how many calls within how many seconds, and an operation names one that there is. */
final class BinderyRateLimits implements Rule {
    private static final String LIMITS = "x-bindery-rate-limits";
    private static final String LIMIT = "x-bindery-rate-limit";

    @Override
    public void check(SpecSet specs, Report report) {
        for (Element limit : specs.elements(ElementKind.RATE_LIMIT)) {
            checkNumber(limit, "calls", Integer.MAX_VALUE, report);
            checkNumber(limit, "seconds", 3600, report);
        }
        Set<String> names = new TreeSet<>();
        specs.entries()
                .forEach(document -> document.root().propertiesOf(LIMITS).forEach(limit -> names.add(limit.name())));
        for (Element operation : specs.elements(ElementKind.OPERATION)) {
            String name = operation.node().text(LIMIT);
            if (name != null && !names.contains(name)) {
                String message = "there is no rate limit '" + name + "'";
                report.error(operation, LIMIT, message, Suggestion.advice(name, names, "add it to " + LIMITS));
            }
        }
    }

    private static void checkNumber(Element limit, String key, int most, Report report) {
        BigDecimal number = limit.node().number(key);
        if (number == null) {
            return; // other rules tell what is missing or no number
        }
        boolean inRange = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!inRange || number.stripTrailingZeros().scale() > 0) {
            report.error(
                    limit, key, key + " cannot be " + number.toPlainString(), "write a whole number from 1 to " + most);
        }
    }
}
