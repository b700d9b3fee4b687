package dev.bindery.generator.emitter;

import dev.bindery.generator.emitter.poet.CodecExpressions;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.ResultModel;
import dev.bindery.generator.model.SettingModel;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The expression that describes an operation to the runtime, over several lines. */
final class OperationDescription {

    private static final String STEP = " ".repeat(16);

    private final ApiModel api;
    private final RequestWriting writing;
    private final JavaWriter out;
    private final CodecExpressions json;
    private final Map<String, SettingModel> settings;

    OperationDescription(ApiModel api, RequestWriting writing, JavaWriter out) {
        this.api = api;
        this.writing = writing;
        this.out = out;
        this.json = new CodecExpressions(out::name);
        this.settings = api.settings().stream().collect(Collectors.toMap(SettingModel::wireName, Function.identity()));
    }

    /**
     * Writes it, and ends the statement.
     *
     * @param start what stands before it in its first line
     */
    void write(String start, OperationModel operation) {
        out.line(start
                + "%s.<%s, %s>builder(%s, %s, %s)"
                        .formatted(
                                out.name(RuntimeTypes.OPERATION),
                                out.name(OperationTypes.request(operation)),
                                out.name(OperationTypes.result(operation)),
                                Literal.of(operation.id()),
                                Literal.of(operation.httpMethod()),
                                Literal.of(operation.path())));
        if (operation.server() != null) {
            step("server", Literal.of(operation.server()));
        }
        operation.settings().stream()
                .map(settings::get)
                .forEach(setting -> step("setting", Literal.of(setting.wireName()) + ", " + in(setting.place())));
        operation
                .fixed()
                .forEach(fixed -> step(
                        "fixed",
                        Literal.of(fixed.name()) + ", " + Literal.of(fixed.value()) + ", " + in(fixed.place())));
        operation
                .idempotencyTokens()
                .forEach(token -> step(
                        token.number() ? "idempotencyNumber" : "idempotencyText",
                        Literal.of(token.name()) + ", " + in(token.place())));
        if (!operation.security().isEmpty()) {
            step("security", SecurityEmitter.requirements(api, operation, out));
        }
        if (!operation.signed()) {
            step("unsigned", "");
        }
        if (operation.repeatable()) {
            step("repeatable", "true");
        }
        if (operation.rateLimit() != null) {
            step("rateLimit", Literal.of(operation.rateLimit()));
        }
        if (RequestWriting.isNeeded(operation)) {
            step("request", writing.writer(operation));
        }
        writeResult(operation);
        if (operation.envelope() != null) {
            step("envelope", Literal.of(operation.envelope()));
        }
        out.line(STEP + ".build();");
    }

    private void writeResult(OperationModel operation) {
        ResultModel result = operation.result();
        switch (result.kind()) {
            case JSON ->
                step(result.nullable() ? "nullableResult" : "result", json.codec(OperationTypes.resultType(operation)));
            case TEXT -> step("text", "");
            case BYTES -> step("bytes", "");
            case NOTHING -> step("nothing", "");
        }
        if (result.mediaType() != null) {
            step("accept", Literal.of(result.mediaType()));
        }
    }

    private void step(String method, String arguments) {
        out.line(STEP + "." + method + "(" + arguments + ")");
    }

    private String in(ParameterPlace place) {
        return out.name(RuntimeTypes.IN) + "." + place;
    }
}
