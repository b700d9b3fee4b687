package dev.bindery.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The types of a document that its own operations need not use: its webhooks do, or other documents of the folder, or
 * nobody does because they come by themselves, over a websocket. Those are alternatives told apart by a property.
 */
final class TypesForOthers {

    private static final String TYPES = "#/components/schemas/";
    private static final Pattern LOCAL = Pattern.compile("\"" + TYPES + "([^\"/]+)");
    private static final Pattern LOCAL_RESPONSE = Pattern.compile("\"#/components/responses/([^\"/]+)");

    private TypesForOthers() {}

    static Set<String> of(SpecDocument document) {
        String webhooks = document.root().path("webhooks").toString();
        Deque<String> open = new ArrayDeque<>(named(webhooks, LOCAL));
        JsonNode responses = document.root().path("components").path("responses");
        named(webhooks, LOCAL_RESPONSE)
                .forEach(name -> open.addAll(named(responses.path(name).toString(), LOCAL)));
        document.components("schemas").stream()
                .filter(schema -> schema.getValue().has("discriminator"))
                .forEach(schema -> open.add(schema.getKey()));
        String file = document.file().getFileName().toString();
        Pattern fromOutside = Pattern.compile("['\" ]" + Pattern.quote(file + TYPES) + "([^'\"/\\s]+)");
        siblings(document.file()).forEach(text -> open.addAll(named(text, fromOutside)));

        Set<String> found = new HashSet<>();
        JsonNode schemas = document.root().path("components").path("schemas");
        while (!open.isEmpty()) {
            String name = open.pop();
            if (found.add(name)) {
                open.addAll(named(schemas.path(name).toString(), LOCAL));
            }
        }
        return found;
    }

    private static Set<String> named(String text, Pattern reference) {
        Set<String> names = new HashSet<>();
        Matcher matcher = reference.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Stream<String> siblings(Path file) {
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            return files
                    .filter(other -> other.toString().endsWith(".yaml") && !other.endsWith(file.getFileName()))
                    .toList()
                    .stream()
                    .map(TypesForOthers::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
