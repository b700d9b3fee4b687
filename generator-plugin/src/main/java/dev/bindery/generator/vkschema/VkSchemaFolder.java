package dev.bindery.generator.vkschema;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A folder with VK's schema: {@code errors.json}, and a folder for each namespace. */
final class VkSchemaFolder {
    private final Map<String, ObjectNode> objects = new TreeMap<>();
    private final Map<String, ObjectNode> responses = new TreeMap<>();
    private final Map<String, String> namespaces = new TreeMap<>();
    private final TreeMap<String, List<ObjectNode>> methods = new TreeMap<>();
    private final Map<String, ObjectNode> errors = new LinkedHashMap<>();
    private String version = "";

    private VkSchemaFolder() {}

    /** {@return whether a folder holds such a schema} */
    static boolean is(Path folder) {
        return Files.isRegularFile(folder.resolve("errors.json"))
                && Files.isRegularFile(folder.resolve("base/objects.json"));
    }

    /** Reads the files; {@code content} gives what one holds, null if it cannot be read. */
    static VkSchema read(Path folder, List<Path> files, Function<Path, @Nullable Node> content) {
        VkSchemaFolder reader = new VkSchemaFolder();
        for (Path file : files) {
            if (content.apply(file) instanceof ObjectNode document) {
                Path parent = folder.relativize(file).getParent();
                reader.add(
                        parent == null ? "" : parent.toString(),
                        file.getFileName().toString(),
                        document);
            }
        }
        return new VkSchema(
                reader.version, reader.methods, reader.objects, reader.responses, reader.namespaces, reader.errors);
    }

    private void add(String namespace, String file, ObjectNode document) {
        switch (file) {
            case "methods.json" ->
                methods.computeIfAbsent(namespace, name -> new ArrayList<>()).addAll(document.objects("methods"));
            case "objects.json" -> define(namespace, document, objects);
            case "responses.json" -> define(namespace, document, responses);
            case "errors.json" -> {
                version = String.valueOf(document.text("version"));
                put(document.propertiesOf("errors"), errors);
            }
            default -> {
                // the schema of the schema, and what lies beside it
            }
        }
    }

    private void define(String namespace, ObjectNode document, Map<String, ObjectNode> definitions) {
        put(document.propertiesOf("definitions"), definitions);
        document.propertiesOf("definitions").forEach(definition -> namespaces.put(definition.name(), namespace));
    }

    private static void put(Iterable<ObjectNode.Property> properties, Map<String, ObjectNode> into) {
        for (ObjectNode.Property property : properties) {
            if (property.value() instanceof ObjectNode node) {
                into.put(property.name(), node);
            }
        }
    }
}
