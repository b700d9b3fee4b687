package dev.bindery.testkit.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bundled OpenAPI document: one JSON file whose references all lead into itself, as {@code bindery:bundle} writes it.
 */
public final class Specification {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> VERBS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final JsonNode root;
    private final Schemas schemas;
    private final List<SpecOperation> operations;

    private Specification(JsonNode root) {
        this.root = root;
        this.schemas = new Schemas(root.toString());
        this.operations = readOperations();
    }

    /**
     * Reads the bundle that a client's jar carries.
     *
     * @param api the last part of the client's artifact, {@code openvk}
     * @return the specification
     * @throws IllegalArgumentException if no jar on the class path carries it
     */
    public static Specification ofClient(String api) {
        String resource = "META-INF/bindery/" + api + ".json";
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = context == null ? Specification.class.getClassLoader() : context;
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "no " + resource + " on the class path; is bindery-" + api + " a dependency?");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a bundle.
     *
     * @param json the document
     * @return the specification
     * @throws IllegalArgumentException if it is not JSON
     */
    public static Specification of(String json) {
        try {
            return new Specification(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the specification is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** {@return every operation, in the order of the document} */
    public List<SpecOperation> operations() {
        return operations;
    }

    /**
     * Finds an operation by its id.
     *
     * @param id the {@code operationId}
     * @return the operation
     * @throws IllegalArgumentException if there is none
     */
    public SpecOperation operation(String id) {
        return operations.stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the specification has no operation " + id));
    }

    /** {@return the title of the document} */
    public String title() {
        return root.at("/info/title").asText("API");
    }

    /** {@return the schemas of the document} */
    public Schemas schemas() {
        return schemas;
    }

    /**
     * Reads an extension of the document.
     *
     * @param name the key, {@code x-bindery-errors}
     * @return its value; a missing node where there is none
     */
    public JsonNode extension(String name) {
        return root.path(name);
    }

    /**
     * Reads a security scheme.
     *
     * @param id its key
     * @return the scheme; a missing node where there is none
     */
    public JsonNode securityScheme(String id) {
        return at(new Place(root.at("/components/securitySchemes").path(id), "#/components/securitySchemes/" + id))
                .node();
    }

    /** {@return the requirements that hold where an operation says nothing} */
    JsonNode security() {
        return root.path("security");
    }

    /**
     * Follows references until there is none.
     *
     * @param node a node of this document
     * @return the node that is meant; a missing node where a reference leads nowhere
     */
    public JsonNode resolve(JsonNode node) {
        return at(new Place(node, "")).node();
    }

    /** Follows references until there is none. */
    Place at(Place place) {
        Place found = place;
        for (int hops = 0; found.node().has("$ref") && hops < 100; hops++) {
            String ref = found.node().path("$ref").asText();
            found = new Place(ref.startsWith("#") ? root.at(ref.substring(1)) : MissingNode.getInstance(), ref);
        }
        return found;
    }

    private List<SpecOperation> readOperations() {
        List<SpecOperation> found = new ArrayList<>();
        Place paths = new Place(root.path("paths"), "#/paths");
        paths.node().fieldNames().forEachRemaining(path -> {
            Place item = at(paths.child(path));
            item.node().fieldNames().forEachRemaining(verb -> {
                if (VERBS.contains(verb)) {
                    found.add(new SpecOperation(this, verb, path, item, item.child(verb)));
                }
            });
        });
        return List.copyOf(found);
    }

    /**
     * Finds the operation that a request means.
     *
     * @param verb the HTTP verb, in any case
     * @param path the path without the query
     * @return the operation, the one with the fewest template parameters where several fit
     */
    public Optional<SpecOperation> route(String verb, String path) {
        return operations.stream()
                .filter(o -> o.accepts(verb, path))
                .min(java.util.Comparator.comparingInt(SpecOperation::templateParameters));
    }

    /**
     * Finds the operation that a request calls by its name, as {@code x-bindery-call} says.
     *
     * @param address the address from its path on
     * @return the operation
     */
    public Optional<SpecOperation> named(URI address) {
        String call = extension("x-bindery-call").path("path").asText("{method}");
        int name = call.indexOf("{method}");
        Matcher sent = Pattern.compile(Pattern.quote(call.substring(0, name)) + "([^&?]+)"
                        + Pattern.quote(call.substring(name + "{method}".length())) + "([&?].*)?")
                .matcher(address.toString());
        return sent.matches()
                ? operations.stream().filter(o -> o.id().equals(sent.group(1))).findFirst()
                : Optional.empty();
    }
}
