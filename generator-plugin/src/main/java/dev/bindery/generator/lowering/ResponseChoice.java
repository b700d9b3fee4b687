package dev.bindery.generator.lowering;

import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.MediaTypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which of an operation's responses is its result. */
final class ResponseChoice {
    private static final List<String> ORDER =
            List.of("200", "201", "202", "203", "206", "204", "205", "207", "208", "226", "2XX");

    private final Context context;
    private final SchemaLowering schemas;
    private final List<Predicate<ObjectNode.Property>> preference;

    ResponseChoice(Context context, SchemaLowering schemas) {
        this.context = context;
        this.schemas = schemas;
        this.preference = List.of(
                media -> MediaTypes.isPlainJson(media.name()),
                media -> MediaTypes.isJson(media.name()),
                media -> isJson(media),
                media -> MediaTypes.isText(media.name()),
                any -> true);
    }

    /**
     * The response that is the result.
     *
     * @param reference the response as it stands in the operation
     * @param response what it leads to
     * @param media the media type that is read, null for no body
     * @param bodyMayBeMissing whether another successful response has no body
     */
    record Choice(
            ObjectNode reference, ObjectNode response, ObjectNode.@Nullable Property media, boolean bodyMayBeMissing) {

        /** {@return the schema of the body, null where nothing is said} */
        @Nullable
        Node schema() {
            return media != null && media.value() instanceof ObjectNode type ? type.get("schema") : null;
        }
    }

    /** {@return the first successful response with a body, else the first one; null if there is none} */
    @Nullable
    Choice of(OperationSource operation) {
        ObjectNode responses = operation.node().object("responses");
        List<Choice> successful = responses == null ? List.of() : successful(operation, responses);
        Choice chosen = successful.stream()
                .filter(choice -> choice.media() != null)
                .findFirst()
                .orElse(successful.isEmpty() ? null : successful.get(0));
        if (chosen == null || chosen.media() == null) {
            return chosen;
        }
        noteOthers(operation, chosen, successful);
        boolean empty = successful.stream().anyMatch(choice -> choice.media() == null);
        return new Choice(chosen.reference(), chosen.response(), chosen.media(), empty);
    }

    private List<Choice> successful(OperationSource operation, ObjectNode responses) {
        List<Choice> found = new ArrayList<>();
        for (String status : ORDER) {
            add(operation, responses.object(status), found);
        }
        if (found.isEmpty()) {
            add(operation, responses.object("2xx"), found);
        }
        if (found.isEmpty()) {
            add(operation, responses.object("default"), found);
        }
        return found;
    }

    private void add(OperationSource operation, @Nullable ObjectNode reference, List<Choice> found) {
        ObjectNode response = reference == null ? null : context.refs().resolve(reference);
        if (reference != null && response != null) {
            found.add(new Choice(reference, response, media(operation, response), false));
        }
    }

    private ObjectNode.@Nullable Property media(OperationSource operation, ObjectNode response) {
        List<ObjectNode.Property> all = MediaTypeNames.telling(response.propertiesOf("content"));
        ObjectNode.Property chosen = preference.stream()
                .flatMap(preferred -> all.stream().filter(preferred))
                .findFirst()
                .orElse(null);
        for (ObjectNode.Property media : all) {
            if (chosen != null
                    && !media.name().equals(chosen.name())
                    && !operation.node().has(CallSource.VARIANTS)) {
                note(
                        operation,
                        media.nameLocation(),
                        "the answer may also be " + media.name(),
                        "asked for is " + chosen.name());
            }
        }
        return chosen;
    }

    /** JSON by name, what a name that says nothing leaves open, or an object that the server calls text. */
    boolean isJson(ObjectNode.Property media) {
        String name = media.name();
        if (MediaTypes.isJson(name) || MediaTypes.isRangeWithJson(name)) {
            return true;
        }
        Node schema = media.value() instanceof ObjectNode type ? type.get("schema") : null;
        if (MediaTypes.isAny(name)) {
            return schema != null;
        }
        return MediaTypes.plain(name).startsWith("text/")
                && schema != null
                && schemas.ask().holdsObjects(schema);
    }

    private void noteOthers(OperationSource operation, Choice chosen, List<Choice> successful) {
        for (Choice other : successful) {
            Node schema = other.schema();
            Node taken = chosen.schema();
            if (other.media() != null && schema != null && taken != null && !schema.sameContent(taken)) {
                note(
                        operation,
                        other.reference().location(),
                        "another successful response has a body of another type",
                        "the type of the first one is the result");
            }
        }
    }

    private void note(OperationSource operation, SourceLocation at, String message, String advice) {
        context.diagnostics().note(at, operation.label(), message, advice);
    }
}
