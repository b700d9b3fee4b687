package dev.bindery.generator.vkschema;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.loader.SpecLoader;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.parse.DocumentParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Loads a folder with VK's JSON schema as if it were a specification in OpenAPI. */
public final class VkSchemaLoader {
    private static final String PROTOCOL = "common.yaml";

    private VkSchemaLoader() {}

    /** {@return whether the folder holds VK's schema: {@code errors.json}, and a folder for each namespace} */
    public static boolean isSchema(Path folder) {
        return VkSchemaFolder.is(folder);
    }

    /** Reads the schema, makes documents of it, and loads these; what is wrong goes to {@code diagnostics}. */
    public static SpecSet load(Path folder, Diagnostics diagnostics, LoadOptions options) {
        SortedMap<String, Node> documents = documents(folder, diagnostics, options);
        return SpecLoader.load(folder, documents, diagnostics, options);
    }

    /** {@return the documents that a schema becomes, by file; none if it cannot be read, which is reported} */
    public static SortedMap<String, Node> documents(Path folder, Diagnostics diagnostics, LoadOptions options) {
        DocumentParser parser = new DocumentParser(options.limits(), diagnostics);
        VkSchema schema = VkSchemaFolder.read(folder, files(folder), file -> parser.parse(file, name(folder, file)));
        return diagnostics.hasErrors() ? new TreeMap<>() : VkSchemaReader.documents(schema, protocol(parser));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static ObjectNode protocol(DocumentParser parser) {
        try (InputStream in = Objects.requireNonNull(VkSchemaLoader.class.getResourceAsStream(PROTOCOL), PROTOCOL)) {
            return (ObjectNode) Objects.requireNonNull(parser.parse(in.readAllBytes(), PROTOCOL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
