package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.NamingStrategy;
import dev.bindery.generator.lowering.naming.WireName;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.ErrorModel;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How errors look and what their codes mean ({@code x-bindery-errors}). */
final class ErrorLowering {
    private static final String KEY = "x-bindery-errors";

    private static final BigDecimal A_YEAR = BigDecimal.valueOf(365L * 24 * 60 * 60);

    private final Context context;

    ErrorLowering(Context context) {
        this.context = context;
    }

    ErrorModel lower(DocumentKeys keys) {
        ObjectNode errors = keys.object(KEY);
        if (errors == null) {
            return new ErrorModel(List.of(), List.of(), List.of());
        }
        List<ObjectNode.Property> entries = errors.propertiesOf("codes").stream()
                .filter(entry -> entry.value() instanceof ObjectNode)
                .toList();
        return new ErrorModel(shapes(errors), codes(entries), exceptions(errors, entries));
    }

    private static List<ErrorModel.Shape> shapes(ObjectNode errors) {
        List<ErrorModel.Shape> shapes = new ArrayList<>();
        for (ObjectNode shape : errors.objects("shapes")) {
            String header = shape.text("header");
            String code = shape.text("code");
            if (header != null || code != null) {
                shapes.add(new ErrorModel.Shape(header, code, shape.text("message"), shape.text("parameters")));
            }
        }
        return shapes;
    }

    private List<ErrorModel.Code> codes(List<ObjectNode.Property> entries) {
        List<String> constants = context.naming()
                .constants(entries.stream()
                        .map(entry -> {
                            String name = node(entry).text("name");
                            return WireName.of(name == null ? entry.name() : name);
                        })
                        .toList());
        List<ErrorModel.Code> codes = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            ObjectNode node = node(entries.get(i));
            codes.add(new ErrorModel.Code(
                    entries.get(i).name(),
                    constants.get(i),
                    exception(entries.get(i)),
                    retry(entries.get(i)),
                    node.isTrue("invalidates"),
                    node.text("challenge"),
                    cooldown(entries.get(i)),
                    DocsLowering.of(node)));
        }
        return codes;
    }

    private @Nullable String exception(ObjectNode.Property entry) {
        String name = node(entry).text("exception");
        if (name == null || NamingStrategy.isAllowed(name)) {
            return name;
        }
        error(entry, "exception", "no class can be called \"" + name + "\"", "choose a Java name");
        return null;
    }

    private ErrorModel.Retry retry(ObjectNode.Property entry) {
        String retry = node(entry).text("retry");
        return switch (retry == null ? "never" : retry) {
            case "never" -> ErrorModel.Retry.NEVER;
            case "if-repeatable" -> ErrorModel.Retry.IF_REPEATABLE;
            case "always" -> ErrorModel.Retry.ALWAYS;
            case "wait" -> ErrorModel.Retry.WAIT;
            default -> {
                error(entry, "retry", "\"" + retry + "\" is no advice", "choose never, if-repeatable, always or wait");
                yield ErrorModel.Retry.NEVER;
            }
        };
    }

    private @Nullable Duration cooldown(ObjectNode.Property entry) {
        BigDecimal seconds = node(entry).number("cooldown");
        if (seconds == null) {
            return null;
        }
        if (seconds.signum() > 0 && seconds.stripTrailingZeros().scale() <= 0 && seconds.compareTo(A_YEAR) <= 0) {
            return Duration.ofSeconds(seconds.longValue());
        }
        error(entry, "cooldown", seconds + " is no time", "write a whole number of seconds, from 1 to a year");
        return null;
    }

    /** By name; each is described by the map {@code exceptions}, else by the first code that asks for it. */
    private static List<ErrorModel.ExceptionClass> exceptions(ObjectNode errors, List<ObjectNode.Property> entries) {
        Map<String, Docs> docs = new TreeMap<>();
        for (ObjectNode.Property entry : entries) {
            String name = node(entry).text("exception");
            if (name != null && NamingStrategy.isAllowed(name)) {
                docs.putIfAbsent(name, Docs.of(node(entry).text("summary")));
            }
        }
        for (ObjectNode.Property described : errors.propertiesOf("exceptions")) {
            Docs told = described.value() instanceof ObjectNode node
                    ? DocsLowering.of(node)
                    : Docs.of(errors.object("exceptions") == null ? null : text(errors, described.name()));
            docs.computeIfPresent(described.name(), (name, first) -> told);
        }
        return docs.entrySet().stream()
                .map(entry -> new ErrorModel.ExceptionClass(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static @Nullable String text(ObjectNode errors, String exception) {
        ObjectNode exceptions = errors.object("exceptions");
        return exceptions == null ? null : exceptions.text(exception);
    }

    private static ObjectNode node(ObjectNode.Property entry) {
        return (ObjectNode) entry.value();
    }

    private void error(ObjectNode.Property entry, String key, String message, String advice) {
        Node at = node(entry).get(key);
        context.diagnostics()
                .error((at == null ? entry.value() : at).location(), KEY + ", code " + entry.name(), message, advice);
    }
}
