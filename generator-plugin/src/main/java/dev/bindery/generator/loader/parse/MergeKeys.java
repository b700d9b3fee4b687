package dev.bindery.generator.loader.parse;

import dev.bindery.generator.diagnostics.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Replaces the merge key {@code <<} by the entries of what it names. Own entries win, then earlier merged ones. */
final class MergeKeys {
    private final String file;
    private final int maxDepth;
    private final AliasBudget budget;
    private final Set<Node> open = new HashSet<>();

    MergeKeys(String file, int maxDepth, AliasBudget budget) {
        this.file = file;
        this.maxDepth = maxDepth;
        this.budget = budget;
    }

    List<NodeTuple> flatten(MappingNode mapping) throws ParseException {
        List<NodeTuple> entries = mapping.getValue();
        if (entries.stream().noneMatch(MergeKeys::isMerge)) {
            return entries;
        }
        if (!open.add(mapping)) {
            throw new ParseException(at(mapping), "a merge key (<<) that merges an object into itself", "remove it");
        }
        if (open.size() > maxDepth) {
            throw new ParseException(at(mapping), "more than " + maxDepth + " merge keys (<<) in a row", "");
        }
        Set<String> taken = new HashSet<>();
        entries.stream().filter(entry -> !isMerge(entry)).forEach(entry -> taken.add(name(entry)));
        List<NodeTuple> flat = new ArrayList<>();
        for (NodeTuple entry : entries) {
            if (isMerge(entry)) {
                merge(entry.getValueNode(), taken, flat);
            } else {
                flat.add(entry);
            }
        }
        open.remove(mapping);
        return flat;
    }

    private void merge(Node merged, Set<String> taken, List<NodeTuple> flat) throws ParseException {
        if (merged instanceof SequenceNode several) {
            for (Node one : several.getValue()) {
                mergeObject(one, taken, flat);
            }
        } else {
            mergeObject(merged, taken, flat);
        }
    }

    private void mergeObject(Node merged, Set<String> taken, List<NodeTuple> flat) throws ParseException {
        if (!(merged instanceof MappingNode mapping)) {
            throw new ParseException(
                    at(merged), "a merge key (<<) with something else than an object", "give it an alias to an object");
        }
        budget.spend(at(merged));
        for (NodeTuple entry : flatten(mapping)) {
            budget.spend(at(merged));
            if (taken.add(name(entry))) {
                flat.add(entry);
            }
        }
    }

    private static boolean isMerge(NodeTuple entry) {
        return entry.getKeyNode().getTag().equals(Tag.MERGE);
    }

    private static String name(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }

    private SourceLocation at(Node node) {
        return YamlTreeReader.location(file, node.getStartMark());
    }
}
