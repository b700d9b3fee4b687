package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.model.ExampleModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What specifications show: {@code example} and {@code examples} of schemas, parameters and media types. */
final class Examples {
    private Examples() {}

    /** {@return the example of a value that is no object, of a schema or a parameter; null if there is none} */
    static @Nullable Node scalar(ObjectNode teller) {
        Node example = teller.get("example");
        if (example == null
                && teller.get("examples") instanceof ArrayNode list
                && !list.items().isEmpty()) {
            example = list.items().get(0);
        }
        if (example == null) {
            example = teller.propertiesOf("examples").stream()
                    .map(property -> property.value() instanceof ObjectNode named ? named.get("value") : null)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        boolean text = example instanceof ScalarNode scalar && !scalar.isNull();
        boolean texts = example instanceof ArrayNode list
                && !list.items().isEmpty()
                && list.items().stream().allMatch(ScalarNode.class::isInstance);
        return text || texts ? example : null;
    }

    /** {@return the bodies that a media type shows} */
    static List<ExampleModel> bodies(ObjectNode.Property media, RefResolver refs) {
        List<ExampleModel> examples = new ArrayList<>();
        if (media.value() instanceof ObjectNode type) {
            boolean json = MediaTypes.isJson(media.name()) || MediaTypes.isWildcard(media.name());
            Node only = type.get("example");
            if (only != null) {
                examples.add(body("", null, only, json));
            }
            for (ObjectNode.Property named : type.propertiesOf("examples")) {
                ObjectNode example = named.value() instanceof ObjectNode node ? refs.resolve(node) : null;
                Node value = example == null ? null : example.get("value");
                if (example != null && value != null) {
                    examples.add(body(named.name(), example.text("summary"), value, json));
                }
            }
        }
        return examples;
    }

    private static ExampleModel body(String name, @Nullable String summary, Node value, boolean json) {
        return value instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.TEXT && !json
                ? new ExampleModel(name, summary, false, scalar.literal())
                : new ExampleModel(name, summary, true, JsonText.of(value));
    }
}
