package dev.bindery.testkit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An operation of the document. */
public final class SpecOperation {

    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]+)}");

    private final Specification spec;
    private final String verb;
    private final String path;
    private final Place node;
    private final List<String> templateNames = new ArrayList<>();
    private final Pattern pattern;
    private final List<SpecParameter> parameters;

    SpecOperation(Specification spec, String verb, String path, Place item, Place node) {
        this.spec = spec;
        this.verb = verb;
        this.path = path;
        this.node = node;
        this.pattern = compile(path);
        this.parameters = readParameters(item);
    }

    /** {@return the {@code operationId}, or verb and path where it has none} */
    public String id() {
        return node.node().path("operationId").asText(verb.toUpperCase(Locale.ROOT) + " " + path);
    }

    /** {@return the path, with the names of its parameters in braces} */
    public String path() {
        return path;
    }

    /** {@return every parameter: of path, query, header, cookie and form} */
    public List<SpecParameter> parameters() {
        return parameters;
    }

    /** {@return the media types that a body may have; empty where there is none} */
    public List<String> mediaTypes() {
        List<String> types = new ArrayList<>();
        spec.at(node.child("requestBody")).child("content").node().fieldNames().forEachRemaining(types::add);
        return types;
    }

    /**
     * Reads an extension of the operation.
     *
     * @param name the key, {@code x-bindery-variants}
     * @return its value; a missing node where there is none
     */
    public JsonNode extension(String name) {
        return node.node().path(name);
    }

    /** {@return whether its address came with an earlier answer, with a query of the server's own} */
    public boolean takesAddress() {
        return extension("x-bindery-address").asText().equals("argument");
    }

    /** {@return whether a form may have fields that are not declared} */
    public boolean acceptsOtherFields() {
        JsonNode form = form().node();
        return !form.isMissingNode()
                && form.has("additionalProperties")
                && !form.path("additionalProperties").toString().equals("false");
    }

    /** {@return whether the body is a form, or there is none: its fields are parameters} */
    public boolean takesForm() {
        return !node.node().has("requestBody") || form().isThere();
    }

    /** {@return the schema of a body that is JSON, references followed; a missing node where it is none} */
    public JsonNode jsonBody() {
        Place content = spec.at(node.child("requestBody")).child("content");
        return spec.at(content.child("application/json").child("schema")).node();
    }

    /** {@return the alternatives of security: each the ids of schemes that are needed together} */
    public List<List<String>> security() {
        JsonNode declared = node.node().has("security") ? node.node().path("security") : spec.security();
        List<List<String>> alternatives = new ArrayList<>();
        for (JsonNode alternative : declared) {
            List<String> ids = new ArrayList<>();
            alternative.fieldNames().forEachRemaining(ids::add);
            alternatives.add(ids);
        }
        return alternatives;
    }

    /** {@return the property that holds the result, or empty where the body is the result} */
    public Optional<String> envelope() {
        JsonNode own = node.node().path("x-bindery-envelope");
        JsonNode envelope = own.isMissingNode() ? spec.extension("x-bindery-envelope") : own;
        return Optional.ofNullable(envelope.path("result").textValue());
    }

    /** {@return the first success answer} */
    public SpecResponse success() {
        Place responses = node.child("responses");
        List<String> codes = new ArrayList<>();
        responses.node().fieldNames().forEachRemaining(codes::add);
        String code = codes.stream().filter(c -> c.startsWith("2")).findFirst().orElse("default");
        return SpecResponse.of(spec, statusOf(code), spec.at(responses.child(code)));
    }

    /** {@return the HTTP status of error answers: the first declared one that is no success, else 200} */
    public int errorStatus() {
        List<String> codes = new ArrayList<>();
        node.node().path("responses").fieldNames().forEachRemaining(codes::add);
        return codes.stream()
                .filter(c -> c.startsWith("4") || c.startsWith("5"))
                .findFirst()
                .map(SpecOperation::statusOf)
                .orElse(200);
    }

    boolean accepts(String requestVerb, String requestPath) {
        return verb.equalsIgnoreCase(requestVerb)
                && pattern.matcher(requestPath).matches();
    }

    int templateParameters() {
        return templateNames.size();
    }

    /**
     * Reads the parameters out of a path.
     *
     * @param requestPath a path that this operation accepts
     * @return texts by name
     */
    public Map<String, String> pathValues(String requestPath) {
        Matcher matcher = pattern.matcher(requestPath);
        Map<String, String> values = new LinkedHashMap<>();
        if (matcher.matches()) {
            for (int i = 0; i < templateNames.size(); i++) {
                values.put(templateNames.get(i), matcher.group(i + 1));
            }
        }
        return values;
    }

    @Override
    public String toString() {
        return id();
    }

    private static int statusOf(String code) {
        return code.matches("\\d{3}")
                ? Integer.parseInt(code)
                : code.matches("\\dXX") ? (code.charAt(0) - '0') * 100 : 200;
    }

    /** Method names on these platforms ignore case, and no document has two paths that differ by it. */
    private Pattern compile(String template) {
        StringBuilder regex = new StringBuilder();
        Matcher matcher = TEMPLATE.matcher(template);
        int end = 0;
        while (matcher.find()) {
            regex.append(Pattern.quote(template.substring(end, matcher.start())))
                    .append("([^/]+)");
            templateNames.add(matcher.group(1));
            end = matcher.end();
        }
        regex.append(Pattern.quote(template.substring(end)));
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
    }

    private List<SpecParameter> readParameters(Place item) {
        Map<String, SpecParameter> found = new LinkedHashMap<>();
        for (Place owner : List.of(item, node)) {
            Place list = owner.child("parameters");
            for (int i = 0; i < list.node().size(); i++) {
                Place place = new Place(list.node().get(i), list.pointer() + "/" + i);
                SpecParameter parameter = SpecParameter.of(spec, spec.at(place));
                found.put(parameter.place() + " " + parameter.name(), parameter);
            }
        }
        Place form = form();
        JsonNode encoding = formContent().child("encoding").node();
        Place properties = form.child("properties");
        properties.node().fieldNames().forEachRemaining(name -> {
            boolean required = form.node().path("required").toString().contains("\"" + name + "\"");
            found.put(
                    "form " + name,
                    SpecParameter.formField(spec, name, required, properties.child(name), encoding.path(name)));
        });
        return List.copyOf(found.values());
    }

    private Place formContent() {
        Place content = spec.at(node.child("requestBody")).child("content");
        Place urlEncoded = content.child("application/x-www-form-urlencoded");
        return urlEncoded.isThere() ? urlEncoded : content.child("multipart/form-data");
    }

    private Place form() {
        return spec.at(formContent().child("schema"));
    }
}
