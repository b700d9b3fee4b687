package dev.bindery.testkit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Judges values by the schemas of a document. Safe for use by several threads. */
public final class Schemas {

    /** Only a name: nothing is ever fetched. */
    private static final String DOCUMENT = "urn:bindery:specification";

    private final SchemaRegistry registry;
    private final Map<String, Schema> byPointer = new ConcurrentHashMap<>();
    private @Nullable Schema whole;

    Schemas(String document) {
        this.registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(DOCUMENT, document)));
    }

    /**
     * Judges a value.
     *
     * @param pointer where the schema stands, {@code #/components/schemas/Post}
     * @param value the value
     * @return what is wrong with it, in one line; empty if it is right
     */
    public Optional<String> problem(String pointer, JsonNode value) {
        Schema schema = byPointer.computeIfAbsent(pointer, this::find);
        return schema.validate(value).stream().findFirst().map(Schemas::line);
    }

    /** The registry reads the document again for each schema that it is asked for, so it is asked for the document only. */
    private synchronized Schema find(String pointer) {
        Schema document = whole == null ? registry.getSchema(SchemaLocation.of(DOCUMENT)) : whole;
        whole = document;
        return document.getRefSchema(
                SchemaLocation.of(DOCUMENT + encoded(pointer)).getFragment());
    }

    private static String line(Error error) {
        return error.getInstanceLocation() + ": " + error.getMessage();
    }

    /** A fragment of an address may not hold braces. */
    private static String encoded(String pointer) {
        return pointer.replace("{", "%7B").replace("}", "%7D").replace(" ", "%20");
    }
}
