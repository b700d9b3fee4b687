package dev.bindery.generator.emitter;

import dev.bindery.generator.emitter.poet.CodecExpressions;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.PropertyModel;
import java.util.List;
import java.util.Objects;

/** The methods that write the parameters of an operation. */
final class RequestWriting {

    private final JavaWriter out;
    private final CodecExpressions json;

    RequestWriting(JavaWriter out) {
        this.out = out;
        this.json = new CodecExpressions(out::name);
    }

    /** {@return the part of method names that belongs to an operation} */
    static String suffix(OperationModel operation) {
        String name = operation.methodName();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** {@return whether a request of the operation holds anything} */
    static boolean isNeeded(OperationModel operation) {
        return OperationTypes.hasParameters(operation) || operation.addressArgument();
    }

    /** {@return the function that writes a request which holds something} */
    String writer(OperationModel operation) {
        return OperationTypes.hasParameters(operation)
                ? reference("write" + suffix(operation))
                : "(address, out) -> out.url(address)";
    }

    void writeMethods(OperationModel operation) {
        if (OperationTypes.hasParameters(operation)) {
            writeWriter(operation);
            if (!bodyProperties(operation).isEmpty()) {
                writeBodyWriter(operation);
            }
        }
    }

    private void writeWriter(OperationModel operation) {
        boolean addressed = operation.addressArgument();
        out.blank()
                .open("private static void write%s(%s %s, %s out)"
                        .formatted(
                                suffix(operation),
                                out.name(OperationTypes.request(operation)),
                                addressed ? "addressed" : "request",
                                out.name(RuntimeTypes.REQUEST_WRITER)));
        if (addressed) {
            out.line("out.url(addressed.address());")
                    .line(out.name(OperationTypes.parameters(operation)) + " request = addressed.request();");
        }
        operation.request().parameters().forEach(parameter -> new ParameterStatement(parameter, out).write());
        if (!bodyProperties(operation).isEmpty()) {
            out.line("out.json(request, " + reference("write" + suffix(operation) + "Body") + mediaType(operation)
                    + ");");
        }
        out.close();
    }

    /** {@return the argument for the media type of the body's properties, where it has to be said} */
    private static String mediaType(OperationModel operation) {
        return operation.request().parameters().stream()
                .filter(parameter -> parameter.place() == ParameterPlace.JSON_PROPERTY)
                .map(ParameterModel::mediaType)
                .filter(Objects::nonNull)
                .findFirst()
                .map(type -> ", " + Literal.of(type))
                .orElse("");
    }

    private void writeBodyWriter(OperationModel operation) {
        out.blank()
                .open("private static void write%sBody(%s out, %s request)"
                        .formatted(
                                suffix(operation),
                                out.name(RuntimeTypes.JSON_WRITER),
                                out.name(OperationTypes.parameters(operation))))
                .line("out.beginObject();");
        for (PropertyModel property : bodyProperties(operation)) {
            out.line(json.writeField(property, "request." + property.javaName() + "()"));
        }
        out.line("out.endObject();").close();
    }

    private static List<PropertyModel> bodyProperties(OperationModel operation) {
        return operation.request().parameters().stream()
                .filter(parameter -> parameter.place() == ParameterPlace.JSON_PROPERTY)
                .map(ParameterModel::property)
                .toList();
    }

    private String reference(String method) {
        return out.type().simpleName() + "::" + method;
    }
}
