package dev.bindery.generator.loader.parse;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * SnakeYAML's graph to our tree. An alias becomes a copy of what it stands for, since each place has its own pointer; how
 * much aliases may copy is limited.
 */
final class YamlTreeBuilder {
    private final String file;
    private final Limits limits;
    private final Diagnostics diagnostics;
    private final MergeKeys mergeKeys;
    private final Set<org.yaml.snakeyaml.nodes.Node> open = new HashSet<>();
    private final AliasBudget budget;

    YamlTreeBuilder(String file, Limits limits, Diagnostics diagnostics) {
        this.file = file;
        this.limits = limits;
        this.diagnostics = diagnostics;
        this.budget = new AliasBudget(limits.maxAliasedNodes());
        this.mergeKeys = new MergeKeys(file, limits.maxDepth(), budget);
    }

    Node build(org.yaml.snakeyaml.nodes.Node root) throws ParseException {
        return build(root, JsonPointer.ROOT, 0);
    }

    private Node build(org.yaml.snakeyaml.nodes.Node node, JsonPointer pointer, int depth) throws ParseException {
        SourceLocation at = YamlTreeReader.location(file, node.getStartMark());
        if (node instanceof org.yaml.snakeyaml.nodes.ScalarNode scalar) {
            budget.count(at);
            return scalar(scalar, at, pointer);
        }
        if (depth > limits.maxDepth()) {
            throw new ParseException(at, "more than " + limits.maxDepth() + " levels of nesting", "");
        }
        if (!open.add(node)) {
            throw new ParseException(at, "an alias (*) stands inside of what it repeats", "write it out, or use $ref");
        }
        boolean repeated = budget.enter(node, at);
        Node built = node instanceof SequenceNode sequence
                ? array(sequence, at, pointer, depth)
                : object((MappingNode) node, at, pointer, depth);
        budget.leave(repeated);
        open.remove(node);
        return built;
    }

    private Node array(SequenceNode sequence, SourceLocation at, JsonPointer pointer, int depth) throws ParseException {
        requireTag(sequence, Tag.SEQ, at);
        List<Node> items = new ArrayList<>();
        for (org.yaml.snakeyaml.nodes.Node item : sequence.getValue()) {
            items.add(build(item, pointer.child(items.size()), depth + 1));
        }
        return new ArrayNode(at, pointer, items);
    }

    private Node object(MappingNode mapping, SourceLocation at, JsonPointer pointer, int depth) throws ParseException {
        requireTag(mapping, Tag.MAP, at);
        PropertyCollector properties = new PropertyCollector(diagnostics);
        for (NodeTuple tuple : mergeKeys.flatten(mapping)) {
            SourceLocation nameAt =
                    YamlTreeReader.location(file, tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof org.yaml.snakeyaml.nodes.ScalarNode key)) {
                throw new ParseException(nameAt, "a key that is no text", "put it in quotes if it is meant as one");
            }
            String name = key.getValue();
            properties.add(name, nameAt, build(tuple.getValueNode(), pointer.child(name), depth + 1));
        }
        return new ObjectNode(at, pointer, properties.collected());
    }

    private static void requireTag(org.yaml.snakeyaml.nodes.Node node, Tag expected, SourceLocation at)
            throws ParseException {
        if (!node.getTag().equals(expected)) {
            throw unknownTag(node.getTag(), at);
        }
    }

    private static ParseException unknownTag(Tag tag, SourceLocation at) {
        String name = tag.getValue().replace(Tag.PREFIX, "!!");
        return new ParseException(at, "the YAML tag " + name + " has no meaning in OpenAPI", "remove it");
    }

    private static Node scalar(org.yaml.snakeyaml.nodes.ScalarNode scalar, SourceLocation at, JsonPointer pointer)
            throws ParseException {
        Tag tag = scalar.getTag();
        String value = scalar.getValue();
        if (tag.equals(Tag.STR) || tag.equals(Tag.MERGE)) {
            return new ScalarNode(at, pointer, ScalarNode.Type.TEXT, value);
        }
        if (tag.equals(Tag.NULL)) {
            return new ScalarNode(at, pointer, ScalarNode.Type.NULL, "null");
        }
        if (tag.equals(Tag.BOOL)) {
            return new ScalarNode(at, pointer, ScalarNode.Type.BOOLEAN, value.toLowerCase(Locale.ROOT));
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return new ScalarNode(at, pointer, ScalarNode.Type.NUMBER, NumberLiteral.fromYaml(value, at));
        }
        throw unknownTag(tag, at);
    }
}
