package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.model.Docs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the specification tells about its parts. */
final class DocsLowering {
    static final String CERTAINTY = "x-bindery-certainty";

    private DocsLowering() {}

    /** An operation, a tag, a security scheme: whatever has a {@code summary} or {@code description} of its own. */
    static Docs of(ObjectNode node) {
        return new Docs(
                node.text("summary"),
                node.text("description"),
                node.isTrue("deprecated"),
                node.text(CERTAINTY),
                source(node));
    }

    /** Something that may be a {@code $ref}, beside which a description may stand. */
    static Docs of(ObjectNode node, RefResolver refs) {
        ObjectNode target = refs.resolve(node);
        return new Docs(
                refs.text(node, "summary"),
                refs.text(node, "description"),
                target != null && target.isTrue("deprecated"),
                refs.text(node, CERTAINTY),
                source(target == null ? node : target));
    }

    /** A type: what the schema says of itself, not what is said where it is used. */
    static Docs type(Schema schema) {
        ObjectNode node = schema.node();
        String description = node.text("description");
        return new Docs(
                description == null ? node.text("title") : null,
                description,
                node.isTrue("deprecated"),
                node.text(CERTAINTY),
                source(node));
    }

    /**
     * A property or parameter: what is said where it stands, and what its schema says unless that has a class, which says it
     * itself.
     */
    static Docs property(
            @Nullable SchemaUse use,
            @Nullable Schema meant,
            @Nullable ObjectNode carrier,
            boolean hasClass,
            @Nullable Node schema) {
        List<ObjectNode> tellers = new ArrayList<>();
        if (carrier != null) {
            tellers.add(carrier);
        }
        if (use != null) {
            boolean classTells = hasClass && use.named() != null;
            use.wrappers().stream()
                    .takeWhile(w -> !classTells || w != use.named())
                    .forEach(tellers::add);
        }
        String description = first(tellers, "description");
        List<String> more = meant == null ? List.of() : facts(meant, hasClass);
        if (description != null) {
            more = more.stream().filter(fact -> !description.contains(fact)).toList();
        }
        Node place = carrier == null ? schema : carrier;
        return new Docs(
                description == null ? first(tellers, "title") : null,
                Stream.concat(Stream.ofNullable(description), more.stream())
                        .reduce((a, b) -> a + "\n\n" + b)
                        .orElse(null),
                tellers.stream().anyMatch(teller -> teller.isTrue("deprecated")),
                first(tellers, CERTAINTY),
                place == null ? null : source(place));
    }

    private static List<String> facts(Schema meant, boolean hasClass) {
        List<String> facts = new ArrayList<>();
        List<Node> values =
                meant.values().stream().filter(v -> !SchemaKeys.isNull(v)).toList();
        boolean truth = "boolean".equals(meant.text("x-bindery-as"));
        if (!hasClass && !truth && !values.isEmpty() && values.stream().allMatch(ScalarNode.class::isInstance)) {
            String all = values.stream()
                    .limit(20)
                    .map(value -> "`" + ((ScalarNode) value).literal().replace('`', '\'') + "`")
                    .collect(Collectors.joining(", "));
            facts.add(values.size() == 1 ? "Always " + all + "." : "One of " + all + (values.size() > 20 ? "…" : "."));
        }
        if ("byte".equals(meant.text("format")) || "base64".equals(meant.text("contentEncoding"))) {
            facts.add("Bytes in Base64.");
        }
        return facts;
    }

    private static @Nullable String first(List<ObjectNode> tellers, String key) {
        for (ObjectNode teller : tellers) {
            String text = teller.text(key);
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    /** {@return file and line} */
    static String source(Node node) {
        return node.location().file() + ":" + node.location().line();
    }
}
