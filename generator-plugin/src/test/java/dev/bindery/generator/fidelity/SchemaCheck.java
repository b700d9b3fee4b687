package dev.bindery.generator.fidelity;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.ComponentTypes;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.ResultModel;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.runtime.json.Drift;
import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.runtime.json.JsonException;
import dev.bindery.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Draws instances of every component schema and of every result, and sends each through its codec and back: nothing may
 * get lost, and nothing may be taken for drift.
 */
final class SchemaCheck {

    private final GeneratedApi api;
    private final Dialect dialect;
    private final TypeCodecs codecs;
    private final long seed;
    private final Findings findings = new Findings("schemas");
    private final Findings known = new Findings("known fields of schemas");

    SchemaCheck(GeneratedApi api, Dialect dialect, long seed) {
        this.api = api;
        this.dialect = dialect;
        this.codecs = new TypeCodecs(api);
        this.seed = seed;
    }

    /** {@return of which schemas no field was told of as unknown or missing} */
    Findings known() {
        return known;
    }

    /**
     * Tries them all.
     *
     * @param instances how many to draw of each schema
     */
    Findings run(int instances) {
        for (Map.Entry<ObjectNode, TypeRef> component :
                ComponentTypes.of(api.specs(), GeneratedApi.PACKAGE).entrySet()) {
            String name = component.getKey().pointer().last();
            check("schema " + name, component.getKey(), codecs.of(component.getValue()), instances);
        }
        Operations operations = new Operations(api.specs(), dialect.references());
        for (ResourceModel resource : api.model().resources()) {
            for (OperationModel operation : resource.operations()) {
                checkResult(operation, operations, instances);
            }
        }
        return findings;
    }

    private void checkResult(OperationModel operation, Operations operations, int instances) {
        Operations.Declared declared = operations.find(operation);
        if (declared == null || operation.result().kind() != ResultModel.Kind.JSON) {
            return;
        }
        TypeRef type = operation.result().type();
        Node schema = declared.resultSchema(operation.methodName(), operation.envelope());
        if (schema != null && type != null) {
            check("result of " + operation.id(), schema, codecs.of(type), instances);
        }
    }

    private void check(String name, @Nullable Node schema, JsonCodec<Object> codec, int instances) {
        Random random = new Random(seed ^ name.hashCode());
        for (int i = 0; i < instances; i++) {
            Purpose purpose = i % 3 == 2 ? Purpose.ANSWER_WITH_MORE : Purpose.ANSWER;
            JsonValue drawn = new SchemaInstances(dialect, random, purpose).draw(schema);
            if (drawn != null && !drawn.isNull()) {
                findings.tried(name);
                known.tried(name);
                tryOne(name, codec, drawn);
            }
        }
    }

    private void tryOne(String name, JsonCodec<Object> codec, JsonValue drawn) {
        List<Drift> drift = new ArrayList<>();
        List<Drift> fields = new ArrayList<>();
        JsonValue json = JsonValue.of(Map.of("of", drawn));
        JsonCodec<Holder> holding = Holder.of(codec);
        try {
            Holder value = holding.decode(json.toJsonBytes(), told -> {
                if (!told.path().endsWith("[\"" + ObjectInstances.UNKNOWN + "\"]")) {
                    (isOfField(told) ? fields : drift).add(told);
                }
            });
            JsonValue written = value == null ? JsonValue.NULL : JsonValue.parse(holding.encode(value));
            if (!fields.isEmpty()) {
                known.wrong(name, drawn.toJson() + " was told of: " + fields);
            }
            if (!drift.isEmpty()) {
                findings.wrong(name, drawn.toJson() + " was taken for drift: " + drift);
            } else if (!json.sameAs(written)) {
                findings.wrong(
                        name, drawn.toJson() + " became " + written.get("of").toJson());
            }
        } catch (JsonException | IllegalArgumentException | IllegalStateException e) {
            findings.wrong(name, drawn.toJson() + " broke it: " + e);
        }
    }

    /** Whether a field was told of as unknown or missing; otherwise its value was. */
    static boolean isOfField(Drift told) {
        return told.expected().equals("no such field") || told.found().equals("nothing");
    }
}
