package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.LongestConstant;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.lowering.UnionMembers.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The property whose value tells which of several objects is there, and its values for each. */
final class Discriminators {
    private static final List<String> LIKELY = List.of("type", "kind", "object");

    private final String property;
    private final Map<Member, List<String>> values;

    private Discriminators(String property, Map<Member, List<String>> values) {
        this.property = property;
        this.values = values;
    }

    String property() {
        return property;
    }

    /** {@return the values that select this alternative; none if nothing says any} */
    List<String> values(Member member) {
        return values.getOrDefault(member, List.of());
    }

    /** {@return the properties that discriminators name} */
    static Set<String> names(List<ObjectNode> discriminators) {
        return discriminators.stream()
                .map(node -> node.text("propertyName"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** {@return the declared discriminator, or a property that has different values in all objects; null if there is none} */
    static @Nullable Discriminators find(List<ObjectNode> declared, List<Member> objects, SchemaLowering schemas) {
        if (objects.size() < 2) {
            return null;
        }
        String property = declared.stream()
                .map(node -> node.text("propertyName"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (property != null) {
            return declared(property, declared, objects, schemas);
        }
        return Stream.concat(
                        LIKELY.stream(),
                        objects.get(0).schema().properties().stream().map(Schema.Property::name))
                .map(candidate -> implied(candidate, objects, schemas))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Discriminators implied(String property, List<Member> objects, SchemaLowering schemas) {
        Map<Member, List<String>> values = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Member object : objects) {
            List<String> own = constants(object.schema(), property, schemas);
            if (own.isEmpty() || !own.stream().allMatch(taken::add)) {
                return null;
            }
            values.put(object, own);
        }
        return new Discriminators(property, values);
    }

    private static @Nullable Discriminators declared(
            String property, List<ObjectNode> declared, List<Member> objects, SchemaLowering schemas) {
        Map<String, Member> owners = owners(property, declared, objects);
        Map<Member, List<String>> values = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Member object : objects) {
            Set<String> own = new LinkedHashSet<>(mapped(object, property, declared));
            if (own.isEmpty()) { // the mapping is the narrower word: alternatives often share one list of all values
                constants(object.schema(), property, schemas).stream()
                        .filter(value -> owners.getOrDefault(value, object).equals(object))
                        .forEach(own::add);
            }
            String key = object.key();
            if (own.isEmpty() && key != null) {
                own.add(key);
            }
            List<String> free = own.stream().filter(taken::add).toList();
            if (free.size() < own.size()) {
                schemas.note(
                        object.use().wrappers().get(0),
                        "another alternative has the same value of " + property + ", one of " + own,
                        "the first one is taken");
            }
            values.put(object, free);
        }
        boolean any = objects.stream()
                .anyMatch(object -> !values.getOrDefault(object, List.of()).isEmpty());
        return any ? new Discriminators(property, values) : null;
    }

    /** Who has a value by the mapping, or else by name: a property may allow the values of its siblings as well. */
    private static Map<String, Member> owners(String property, List<ObjectNode> declared, List<Member> objects) {
        Map<String, Member> owners = new HashMap<>();
        for (Member object : objects) {
            mapped(object, property, declared).forEach(value -> owners.putIfAbsent(value, object));
        }
        for (Member object : objects) {
            if (object.key() != null) {
                owners.putIfAbsent(object.key(), object);
            }
        }
        return owners;
    }

    private static List<String> mapped(Member object, String property, List<ObjectNode> declared) {
        List<String> values = new ArrayList<>();
        for (ObjectNode discriminator : declared) {
            if (property.equals(discriminator.text("propertyName"))) {
                discriminator.propertiesOf("mapping").stream()
                        .filter(entry -> entry.value() instanceof ScalarNode target && leadsTo(target, object))
                        .forEach(entry -> values.add(entry.name()));
            }
        }
        return values;
    }

    /** A mapping names a component by a reference or by its key alone. */
    private static boolean leadsTo(ScalarNode target, Member object) {
        String reference = target.literal();
        String key = reference.substring(reference.lastIndexOf('/') + 1);
        return key.equals(object.key());
    }

    /** {@return the values that a property of an object is bound to; none if it is free} */
    static List<String> constants(Schema schema, String property, SchemaLowering schemas) {
        Schema.Property declared = schema.property(property);
        List<String> narrowest = List.of();
        for (Schema.Definition definition : declared == null ? List.<Schema.Definition>of() : declared.definitions()) {
            List<String> values = values(definition.schema(), schemas);
            narrowest = values.isEmpty() ? narrowest : values;
        }
        return narrowest;
    }

    private static List<String> values(Node schema, SchemaLowering schemas) {
        SchemaUse use = schemas.use(schema);
        if (use == null) {
            return List.of();
        }
        List<Node> values = schemas.flatten(use.target()).values();
        boolean constants = values.stream()
                .allMatch(value ->
                        value instanceof ScalarNode scalar && !scalar.isNull() && LongestConstant.fits(scalar));
        return constants
                ? values.stream().map(value -> ((ScalarNode) value).literal()).toList()
                : List.of();
    }
}
