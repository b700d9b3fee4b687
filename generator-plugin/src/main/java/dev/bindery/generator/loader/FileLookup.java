package dev.bindery.generator.loader;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.OpenApiVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and reads the file that a {@code $ref} names, if it may be read. */
final class FileLookup {
    private final DocumentStore store;

    FileLookup(DocumentStore store) {
        this.store = store;
    }

    /**
     * Reads the file.
     *
     * @param from the document that refers to the file
     * @param file the file as it is written there
     * @return what the whole file holds
     */
    RefOutcome find(SpecDocument from, String file) {
        Path path;
        try {
            path = folderOf(from).resolve(RefText.decode(file));
        } catch (InvalidPathException e) {
            return RefOutcome.broken("'" + file + "' is no name of a file", "");
        }
        Path real = Root.real(path);
        if (!store.root().allows(real)) {
            return RefOutcome.broken(
                    "'" + file + "' leads out of the folder of the specification", "copy the file into that folder");
        }
        SpecDocument known = store.document(store.root().name(real));
        if (known != null) {
            return RefOutcome.found(known.content());
        }
        if (!Files.isRegularFile(real)) {
            return RefOutcome.broken("there is no file '" + file + "'", adviceOnMissing(from, file, real));
        }
        Node content = store.content(real);
        if (content == null) {
            return RefOutcome.reportedBefore();
        }
        store.add(real, content, version(content).orElse(from.version()), false);
        return RefOutcome.found(content);
    }

    private Path folderOf(SpecDocument document) {
        Path folder = store.root().folder();
        Path parent = folder.resolve(document.file()).getParent();
        return parent == null ? folder : parent;
    }

    private static Optional<OpenApiVersion> version(Node content) {
        String version = content instanceof ObjectNode object ? object.text("openapi") : null;
        return version == null ? Optional.empty() : EntryCheck.version(version);
    }

    private static String adviceOnMissing(SpecDocument from, String file, Path missing) {
        String name = String.valueOf(missing.getFileName());
        if (from.content() instanceof ObjectNode document
                && document.get("components") instanceof ObjectNode components
                && components.get("schemas") instanceof ObjectNode schemas
                && schemas.has(file)) {
            return "did you mean #/components/schemas/" + file + "?";
        }
        return Suggestion.advice(name, siblings(missing), "correct the path");
    }

    private static List<String> siblings(Path missing) {
        Path folder = missing.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(path -> String.valueOf(path.getFileName())).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
