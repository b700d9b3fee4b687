package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Inline schemas that say the same: they are one type, wherever they stand. It is the component that says so, if there is
 * one; what many places share is named by the name that most of them give it, else it is the type of the first place.
 */
final class Twins {

    /** So many places make a type that has a name of its own. */
    private static final int MANY = 4;

    /** Where a schema stands that is called something. */
    private static final Set<String> NAMED = Set.of("property", "item", "value");

    private static final List<String> SHAPES = List.of("properties", "enum", "oneOf", "anyOf", "allOf");

    private final Map<ObjectNode, ObjectNode> firsts = new HashMap<>();
    private final Map<ObjectNode, TypeName> names = new HashMap<>();
    private final Map<ObjectNode, List<String>> parameters = new HashMap<>();
    private final Places places;

    /** Finds them in all documents, and settles the names of those that stand in many places: the most frequent first. */
    Twins(Context context, Components components, Places places) {
        this.places = places;
        context.specs().elements(ElementKind.PARAMETER).forEach(this::addParameter);
        List<List<ObjectNode>> groups = groups(context);
        groups.sort(Comparator.comparing(List::size, Comparator.reverseOrder()));
        for (List<ObjectNode> group : groups) {
            ObjectNode first = group.stream()
                    .filter(schema -> components.name(schema) != null)
                    .findFirst()
                    .orElse(group.get(0));
            group.forEach(schema -> firsts.put(schema, first));
            if (components.name(first) == null && group.size() >= MANY) {
                TypeName name = context.naming().shared(frequentNoun(group));
                if (name != null) {
                    names.put(first, name);
                }
            }
        }
    }

    /** {@return the schema that stands for all that say the same; often the schema itself} */
    ObjectNode first(ObjectNode schema) {
        return firsts.getOrDefault(schema, schema);
    }

    /** {@return the class that is settled for a schema that stands in many places; null for any other} */
    @Nullable
    TypeName name(ObjectNode first) {
        return names.get(first);
    }

    private void addParameter(Element parameter) {
        ObjectNode schema = parameter.node().object("schema");
        String name = parameter.node().text("name");
        if (schema != null && name != null) {
            parameters.put(
                    schema, Standing.component("", name, "parameter", null).noun());
        }
    }

    private static List<List<ObjectNode>> groups(Context context) {
        SchemaContent content = new SchemaContent();
        Map<Integer, List<List<ObjectNode>>> byHash = new LinkedHashMap<>();
        for (Element element : context.specs().elements(ElementKind.SCHEMA)) {
            ObjectNode schema = element.node();
            if (isShaped(schema)) {
                List<List<ObjectNode>> candidates =
                        byHash.computeIfAbsent(content.hash(schema), hash -> new ArrayList<>());
                candidates.stream()
                        .filter(group -> content.same(group.get(0), schema))
                        .findFirst()
                        .orElseGet(() -> {
                            candidates.add(new ArrayList<>());
                            return candidates.get(candidates.size() - 1);
                        })
                        .add(schema);
            }
        }
        return byHash.values().stream()
                .flatMap(List::stream)
                .filter(group -> group.size() > 1)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean isShaped(ObjectNode schema) {
        return !RefResolver.isReference(schema)
                && !schema.has("discriminator")
                && SchemaKeys.values(schema).size() != 1
                && SHAPES.stream().anyMatch(schema::has);
    }

    /** {@return what most places call it; the first of them where several are called alike; empty if they are not called anything} */
    private List<String> frequentNoun(List<ObjectNode> group) {
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        group.forEach(schema -> counts.merge(noun(schema), 1, Integer::sum));
        counts.remove(List.<String>of());
        List<String> frequent = List.of();
        for (var counted : counts.entrySet()) {
            boolean more = counted.getValue() > counts.getOrDefault(frequent, 0);
            frequent = more ? counted.getKey() : frequent;
        }
        return frequent;
    }

    private List<String> noun(ObjectNode schema) {
        List<String> parameter = parameters.get(schema);
        if (parameter != null) {
            return parameter;
        }
        Standing standing = places.of(schema);
        return NAMED.contains(standing.role()) ? standing.noun() : List.of();
    }
}
