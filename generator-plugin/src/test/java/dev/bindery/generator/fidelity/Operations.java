package dev.bindery.generator.fidelity;

import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The operations as the document has them. */
final class Operations {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private static final Pattern NAME_IN_PATH = Pattern.compile("\\{([^{}]+)}");

    private final Map<String, Declared> all = new LinkedHashMap<>();
    private final References references;

    Operations(SpecSet specs, References references) {
        this.references = references;
        for (SpecDocument document : specs.entries()) {
            for (ObjectNode.Property path : document.root().propertiesOf("paths")) {
                ObjectNode item = path.name().startsWith("/") ? references.object(path.value()) : null;
                if (item != null) {
                    METHODS.forEach(method -> add(document, path.name(), item, method));
                }
            }
        }
    }

    private void add(SpecDocument document, String path, ObjectNode item, String method) {
        ObjectNode operation = item.object(method);
        if (operation != null) {
            String verb = method.toUpperCase(Locale.ROOT);
            all.put(verb + " " + path, new Declared(references, document.root(), verb, path, item, operation));
        }
    }

    List<Declared> all() {
        return List.copyOf(all.values());
    }

    private static String plain(String path) {
        StringBuilder plain = new StringBuilder();
        for (String section : path.split("[?#]", 2)[0].split("(?=\\{)|(?<=})", -1)) {
            plain.append(section.startsWith("{") ? section : Percent.encode(section, "/:@!$&'()*+,;=%"));
        }
        return plain.toString();
    }

    /** {@return the operation of this name, verb and path; what stands behind a path may be left out} */
    @Nullable
    Declared find(OperationModel model) {
        List<Declared> same = all.values().stream()
                .filter(declared -> declared.httpMethod().equals(model.httpMethod())
                        && declared.plainPath().equals(plain(model.path())))
                .toList();
        return same.stream()
                .filter(declared -> model.id().equals(declared.node().text("operationId"))
                        || model.id().equals(declared.toString()))
                .findFirst()
                .orElse(same.size() == 1 ? same.get(0) : null);
    }

    /**
     * An operation.
     *
     * @param references follows references
     * @param document the document that it stands in
     * @param httpMethod the verb, upper case
     * @param path the path template
     * @param item what it shares with others of its path
     * @param node the operation object
     */
    record Declared(
            References references,
            ObjectNode document,
            String httpMethod,
            String path,
            ObjectNode item,
            ObjectNode node) {

        /** {@return the path without query and fragment, as it may stand in an address} */
        String plainPath() {
            return plain(path);
        }

        /** {@return the parameters that the path itself brings along} */
        List<String> queryOfPath() {
            String sent = path.split("#", 2)[0];
            return sent.contains("?") ? List.of(sent.split("\\?", 2)[1].split("&", -1)) : List.of();
        }

        /** {@return the parameters; those of the operation replace those of the path} */
        List<Parameter> parameters() {
            Map<String, Parameter> found = new LinkedHashMap<>();
            for (ObjectNode parameter : parameterNodes()) {
                Parameter read = Parameter.of(parameter);
                found.put(read.in() + " " + read.name(), read);
            }
            NAME_IN_PATH.matcher(path.split("#", 2)[0]).results().forEach(name -> {
                Parameter undeclared = Parameter.inPath(name.group(1));
                found.putIfAbsent(undeclared.in() + " " + undeclared.name(), undeclared);
            });
            return List.copyOf(found.values());
        }

        private List<ObjectNode> parameterNodes() {
            List<ObjectNode> found = new ArrayList<>();
            List<Node> given = new ArrayList<>(item.items("parameters"));
            given.addAll(node.items("parameters"));
            for (Node reference : given) {
                ObjectNode parameter = references.object(reference);
                if (parameter != null && parameter.text("name") != null && parameter.text("in") != null) {
                    found.add(parameter);
                }
            }
            return found;
        }

        /** {@return the media types of the body and what they hold, in the order of the document} */
        Map<String, ObjectNode> bodies() {
            return content(references.object(node.get("requestBody")));
        }

        boolean isBodyRequired() {
            ObjectNode body = references.object(node.get("requestBody"));
            return body != null && body.isTrue("required");
        }

        private static Map<String, ObjectNode> content(@Nullable ObjectNode owner) {
            Map<String, ObjectNode> found = new LinkedHashMap<>();
            if (owner != null) {
                boolean anyRight = owner.propertiesOf("content").stream()
                        .anyMatch(media -> media.name().contains("/"));
                for (ObjectNode.Property media : owner.propertiesOf("content")) {
                    if (media.value() instanceof ObjectNode object
                            && (!anyRight || media.name().contains("/"))) {
                        String name = media.name().replaceFirst("^([^;,]+),.*", "$1"); // a list is its first type
                        found.put(anyRight ? name : "application/json", object);
                    }
                }
            }
            return found;
        }

        /** {@return what our own key says of a variant; null if there is none} */
        @Nullable
        ObjectNode variant(String methodName) {
            ObjectNode variants = node.object("x-bindery-variants");
            return variants == null ? null : variants.object(methodName);
        }

        /** {@return the value that a variant fixes for a parameter; null if it fixes none} */
        @Nullable
        JsonValue fixed(String methodName, String parameter) {
            ObjectNode variant = variant(methodName);
            ObjectNode fixed = variant == null ? null : variant.object("fixed");
            String text = fixed == null ? null : fixed.text(parameter);
            return text == null ? null : JsonValue.of(text);
        }

        /** {@return whether the variants of an operation differ in this parameter, so that not all callers set it} */
        boolean isOfSomeVariants(String parameter) {
            return node.propertiesOf("x-bindery-variants").stream()
                    .map(ObjectNode.Property::value)
                    .filter(ObjectNode.class::isInstance)
                    .map(ObjectNode.class::cast)
                    .anyMatch(variant -> variant.texts("needs").contains(parameter)
                            || variant.propertiesOf("fixed").stream()
                                    .anyMatch(fixed -> fixed.name().equals(parameter)));
        }

        /** {@return the parameters without which a variant would be another} */
        List<String> needs(String methodName) {
            ObjectNode variant = variant(methodName);
            return variant == null ? List.of() : variant.texts("needs");
        }

        /** {@return whether our own key makes a parameter one of the client} */
        boolean isSetting(String name) {
            return parameterNodes().stream()
                    .anyMatch(node -> name.equals(node.text("name")) && node.has("x-bindery-setting"));
        }

        /** {@return the schema of the result in the successful answer of the least status that is JSON; null if there is none} */
        @Nullable
        Node resultSchema(String methodName, @Nullable String envelope) {
            ObjectNode variant = variant(methodName);
            if (variant != null && variant.has("result")) {
                return variant.get("result");
            }
            Node schema = answerSchema();
            if (envelope == null || schema == null) {
                return schema;
            }
            ObjectNode whole = references.object(schema);
            ObjectNode properties = whole == null ? null : whole.object("properties");
            return properties == null ? null : properties.get(envelope);
        }

        private @Nullable Node answerSchema() {
            List<ObjectNode.Property> responses = new ArrayList<>(node.propertiesOf("responses"));
            responses.sort(
                    Comparator.comparing(ObjectNode.Property::name)); // the result is the one of the least status
            for (String prefix : List.of("2", "default")) {
                for (ObjectNode.Property response : responses) {
                    if (response.name().toLowerCase(Locale.ROOT).startsWith(prefix)) {
                        for (Map.Entry<String, ObjectNode> media :
                                content(references.object(response.value())).entrySet()) {
                            Node schema = media.getValue().get("schema");
                            if (MediaKind.of(media.getKey()) == MediaKind.JSON && schema != null) {
                                return schema;
                            }
                        }
                    }
                }
            }
            return null;
        }

        @Override
        public String toString() {
            return httpMethod + " " + path;
        }
    }

    /**
     * A parameter of path, query, header or cookie.
     *
     * @param name its name
     * @param in its place
     * @param required whether it has to be sent
     * @param style how lists and objects are spelled
     * @param explode whether each element stands by itself
     * @param allowReserved whether reserved characters stay as they are
     * @param mediaType what {@code content} says; null where there is a style
     * @param schema what it holds
     */
    record Parameter(
            String name,
            String in,
            boolean required,
            String style,
            boolean explode,
            boolean allowReserved,
            @Nullable String mediaType,
            @Nullable Node schema) {

        static Parameter of(ObjectNode node) {
            String in = String.valueOf(node.text("in"));
            String said = node.text("style");
            boolean simple = in.equals("path") || in.equals("header");
            String style = said != null ? said : simple ? "simple" : "form";
            Boolean explode = node.bool("explode");
            ObjectNode content = node.object("content");
            ObjectNode.Property media = content == null || content.properties().isEmpty()
                    ? null
                    : content.properties().iterator().next();
            Node schema = media == null
                    ? node.get("schema")
                    : media.value() instanceof ObjectNode object ? object.get("schema") : null;
            return new Parameter(
                    String.valueOf(node.text("name")),
                    in,
                    in.equals("path") || node.isTrue("required"),
                    style,
                    explode != null ? explode : style.equals("form"),
                    node.isTrue("allowReserved"),
                    media == null ? null : media.name(),
                    schema);
        }

        /** {@return one that the path names and nobody declares} */
        static Parameter inPath(String name) {
            return new Parameter(name, "path", true, "simple", false, false, null, null);
        }

        /** {@return whether the document does not say what it holds} */
        boolean isUntyped() {
            return mediaType == null && schema == null;
        }

        boolean isJson() {
            return mediaType != null && MediaKind.of(mediaType) == MediaKind.JSON;
        }
    }
}
