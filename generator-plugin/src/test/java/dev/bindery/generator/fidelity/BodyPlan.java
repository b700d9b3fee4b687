package dev.bindery.generator.fidelity;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.runtime.json.JsonException;
import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets the body, and says what has to arrive. */
final class BodyPlan {

    private static final Set<ParameterPlace> WHOLE_JSON = Set.of(ParameterPlace.JSON_BODY);
    private static final Set<ParameterPlace> PROPERTIES = Set.of(ParameterPlace.JSON_PROPERTY);
    private static final Set<ParameterPlace> PLAIN = Set.of(ParameterPlace.TEXT_BODY, ParameterPlace.BINARY_BODY);

    private static final Set<ParameterPlace> FIELDS =
            Set.of(ParameterPlace.JSON_PROPERTY, ParameterPlace.FORM, ParameterPlace.PART);

    private final Dialect dialect;
    private final Operations.Declared declared;
    private final OperationModel operation;
    private final RequestObject request;
    private final Random random;
    private final List<Expectation> expectations = new ArrayList<>();

    BodyPlan(
            Dialect dialect,
            Operations.Declared declared,
            OperationModel operation,
            RequestObject request,
            Random random) {
        this.dialect = dialect;
        this.declared = declared;
        this.operation = operation;
        this.request = request;
        this.random = random;
    }

    /** {@return what has to arrive} */
    List<Expectation> plan(boolean optionalToo) {
        boolean wanted = optionalToo || declared.isBodyRequired() || isNeededByType();
        if (declared.bodies().isEmpty() || !wanted) {
            return expectations;
        }
        ParameterModel whole = request.find(WHOLE_JSON);
        ParameterModel plain = request.find(PLAIN);
        if (whole != null) {
            planWhole(whole);
        } else if (plain != null) {
            planPlain(plain);
        } else if (request.find(PROPERTIES) != null) {
            planProperties(optionalToo);
        } else {
            planFields(optionalToo);
        }
        return expectations;
    }

    /** Properties of an optional body that the body may not be without are arguments that a call may not be without. */
    private boolean isNeededByType() {
        return operation.request().parameters().stream()
                .anyMatch(parameter -> FIELDS.contains(parameter.place())
                        && parameter.property().required());
    }

    private void planWhole(ParameterModel model) {
        String mediaType = mediaType(MediaKind.JSON);
        SchemaInstances instances = new SchemaInstances(dialect, random, Purpose.BODY);
        JsonValue drawn = instances.draw(schema(mediaType));
        for (int i = 0; i < 20 && drawn != null && drawn.isNull(); i++) {
            drawn = instances.draw(schema(mediaType)); // null and no body are one for the client
        }
        if (drawn == null || drawn.isNull()) {
            drawn = JsonValue.of(Map.of());
        }
        JsonValue sent = drawn;
        String problem = request.set(model, sent);
        if (problem == null) {
            expectType(mediaType);
            expectations.add(new Expectation("the body", got -> jsonProblem(sent, got.text())));
        } else {
            expectations.add(Expectation.missed("the body", problem));
        }
    }

    private void planPlain(ParameterModel model) {
        boolean file = RequestObject.isFile(model);
        byte[] bytes = file ? RequestObject.anyBytes(1) : "Привет\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String problem = file ? request.set(model, List.of(bytes)) : request.set(model, JsonValue.of("Привет\n"));
        // a multipart body is one whole only where it names no part
        String mediaType = Stream.of(MediaKind.MULTIPART, MediaKind.TEXT, MediaKind.BYTES)
                .flatMap(kind -> declared.bodies().keySet().stream().filter(type -> MediaKind.of(type) == kind))
                .findFirst()
                .orElse("none of text or bytes");
        expectType(mediaType);
        expectations.add(new Expectation(
                "the body",
                got -> problem == null && Arrays.equals(bytes, got.bytes()) ? null : "other bytes " + problem));
    }

    private void planProperties(boolean optionalToo) {
        String mediaType = mediaType(MediaKind.JSON);
        Map<String, JsonValue> fields = drawnFields(schema(mediaType), Purpose.BODY, optionalToo);
        Map<String, JsonValue> sent = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            ParameterModel model = request.find(name, PROPERTIES);
            if (model == null) {
                expectations.add(Expectation.missed("body property " + name, "the client has no such property"));
            } else if (!value.isNull()) {
                String problem = request.set(model, value);
                sent.put(name, value);
                expectations.add(new Expectation("body property " + name, got -> problem));
            } else if (model.property().required()) {
                sent.put(name, value);
            }
        });
        expectType(mediaType);
        expectations.add(new Expectation("the body", got -> jsonProblem(JsonValue.of(sent), got.text())));
    }

    private void planFields(boolean optionalToo) {
        boolean multipart = operation.request().parameters().stream()
                .anyMatch(parameter -> parameter.place() == ParameterPlace.PART);
        String mediaType = mediaType(multipart ? MediaKind.MULTIPART : MediaKind.FORM);
        ObjectNode media = declared.bodies().get(mediaType);
        if (media == null) {
            expectations.add(Expectation.missed(
                    "the body",
                    "the client has none, it may be " + declared.bodies().keySet()));
            return;
        }
        FieldExpectations due = new FieldExpectations(dialect, media);
        drawnFields(media.get("schema"), Purpose.PARAMETER, optionalToo).forEach((name, value) -> {
            ParameterModel model = request.find(name, Set.of(multipart ? ParameterPlace.PART : ParameterPlace.FORM));
            String label = (multipart ? "part " : "form field ") + name;
            JsonValue fixed = declared.fixed(operation.methodName(), name);
            if (fixed != null) {
                expectations.add(due.field(label, name, fixed));
            } else if (model == null && !declared.isOfSomeVariants(name)) {
                expectations.add(Expectation.missed(label, "the client has no such parameter"));
            } else if (model == null) {
                return;
            } else if (RequestObject.isFile(model)) {
                List<byte[]> files = List.of(RequestObject.anyBytes(1));
                String problem = request.set(model, files);
                expectations.add(problem == null ? due.file(label, name, files) : Expectation.missed(label, problem));
            } else {
                JsonValue given = multipart && due.isWritten(name, value) ? JsonValue.of("any") : value;
                String problem = request.set(model, given);
                Expectation field = multipart ? due.part(label, name, given) : due.field(label, name, given);
                expectations.add(problem == null ? field : Expectation.missed(label, problem));
            }
        });
        if (!expectations.isEmpty()) {
            expectType(mediaType);
        }
    }

    private Map<String, JsonValue> drawnFields(@Nullable Node schema, Purpose purpose, boolean optionalToo) {
        JsonValue drawn = new SchemaInstances(dialect, random, purpose).draw(schema);
        if (!(drawn instanceof JsonObject object) || schema == null) {
            return Map.of();
        }
        Conjunction all = Conjunction.of(List.of(schema), dialect, random);
        Map<String, JsonValue> fields = new LinkedHashMap<>(object.fields());
        fields.keySet().retainAll(Names.declared(schema, dialect));
        if (!optionalToo) {
            Set<String> needed = all.required();
            needed.addAll(declared.needs(operation.methodName()));
            fields.keySet().retainAll(needed);
        }
        return fields;
    }

    private String mediaType(MediaKind kind) {
        return declared.bodies().keySet().stream()
                .filter(type -> MediaKind.of(type) == kind)
                .findFirst()
                .orElseGet(() -> declared.bodies().keySet().stream()
                        .filter(type -> type.contains("*"))
                        .findFirst()
                        .orElse("none of " + kind));
    }

    private @Nullable Node schema(String mediaType) {
        ObjectNode media = declared.bodies().get(mediaType);
        return media == null ? null : media.get("schema");
    }

    private void expectType(String mediaType) {
        expectations.add(new Expectation("the content type", got -> {
            String found = String.valueOf(got.header("content-type")).replace(" ", "");
            boolean json = MediaKind.of(mediaType) == MediaKind.JSON; // always UTF-8, said or not
            String due = (json ? mediaType.replaceFirst("(?i);\\s*charset=.*", "") : mediaType).replace(" ", "");
            return due.contains("*")
                            || found.toLowerCase(java.util.Locale.ROOT)
                                    .startsWith(due.toLowerCase(java.util.Locale.ROOT))
                    ? null
                    : "due: " + due + ", found: " + found;
        }));
    }

    static @Nullable String jsonProblem(JsonValue due, String found) {
        try {
            return due.sameAs(JsonValue.parse(found)) ? null : "due: " + due.toJson() + ", found: " + found;
        } catch (JsonException e) {
            return "due: " + due.toJson() + ", found: " + found;
        }
    }
}
