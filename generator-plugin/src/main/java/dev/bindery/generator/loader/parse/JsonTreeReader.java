package dev.bindery.generator.loader.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A JSON text to nodes. Not through the YAML parser: that one is slower, and refuses keys beyond 1,024 characters. */
final class JsonTreeReader {
    // The document is in memory already: only its depth can hurt, and that is checked here.
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String file;
    private final Limits limits;
    private final Diagnostics diagnostics;
    /** Each text once: most are said many times, and a tree that is smaller costs the garbage collector less. */
    private final Map<String, String> texts = new HashMap<>();

    JsonTreeReader(String file, Limits limits, Diagnostics diagnostics) {
        this.file = file;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    Node read(byte[] bytes) throws ParseException {
        try {
            return tree(SourceText.reader(bytes));
        } catch (IOException e) {
            SourceText.decode(bytes, file); // what is no text is no JSON either, and the first to be told
            throw syntaxError(e);
        }
    }

    private Node tree(Reader text) throws IOException, ParseException {
        try (JsonParser in = FACTORY.createParser(text)) {
            if (in.nextToken() == null) {
                throw new ParseException(SourceLocation.ofFile(file), "the file is empty", "");
            }
            Node node = value(in, JsonPointer.ROOT, 0);
            if (in.nextToken() != null) {
                throw new ParseException(start(in), "more content after the end of the document", "remove it");
            }
            return node;
        }
    }

    private ParseException syntaxError(IOException e) {
        if (e instanceof JsonProcessingException json) {
            String problem = "this is not JSON: " + json.getOriginalMessage();
            return new ParseException(location(json.getLocation()), problem, "");
        }
        throw new UncheckedIOException("reading from memory", e);
    }

    private Node value(JsonParser in, JsonPointer pointer, int depth) throws IOException, ParseException {
        SourceLocation at = start(in);
        if (depth > limits.maxDepth()) {
            throw new ParseException(at, "more than " + limits.maxDepth() + " levels of nesting", "");
        }
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in, at, pointer, depth);
            case START_ARRAY -> array(in, at, pointer, depth);
            case VALUE_STRING -> new ScalarNode(at, pointer, ScalarNode.Type.TEXT, shared(in.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new ScalarNode(at, pointer, ScalarNode.Type.NUMBER, NumberLiteral.checked(in.getText(), at));
            case VALUE_TRUE, VALUE_FALSE -> new ScalarNode(at, pointer, ScalarNode.Type.BOOLEAN, in.getText());
            default -> new ScalarNode(at, pointer, ScalarNode.Type.NULL, "null");
        };
    }

    private Node object(JsonParser in, SourceLocation at, JsonPointer pointer, int depth)
            throws IOException, ParseException {
        PropertyCollector properties = new PropertyCollector(diagnostics);
        while (in.nextToken() != JsonToken.END_OBJECT) {
            SourceLocation nameAt = start(in);
            String name = in.currentName();
            in.nextToken();
            properties.add(name, nameAt, value(in, pointer.child(name), depth + 1));
        }
        return new ObjectNode(at, pointer, properties.collected());
    }

    private Node array(JsonParser in, SourceLocation at, JsonPointer pointer, int depth)
            throws IOException, ParseException {
        List<Node> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(in, pointer.child(items.size()), depth + 1));
        }
        return new ArrayNode(at, pointer, items);
    }

    private String shared(String text) {
        String first = texts.putIfAbsent(text, text);
        return first == null ? text : first;
    }

    private SourceLocation start(JsonParser in) {
        return location(in.currentTokenLocation());
    }

    private SourceLocation location(JsonLocation location) {
        return new SourceLocation(file, location.getLineNr(), location.getColumnNr());
    }
}
