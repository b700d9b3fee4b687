package dev.bindery.generator.emitter;

import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.emitter.poet.Words;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ResourceModel;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The methods for an operation: the call itself, and shorter forms of it. */
final class ApiMethods {

    private final CallStyle style;
    private final ResourceModel resource;
    private final OperationDocs docs;
    private final PageMethods pages;
    private final JavaWriter out;
    private final String client;

    ApiMethods(ApiModel api, ApiTypes types, CallStyle style, ResourceModel resource, JavaWriter out) {
        this.style = style;
        this.resource = resource;
        this.docs = new OperationDocs(api, style);
        this.pages = new PageMethods(api, types, out);
        this.out = out;
        this.client = ApiInterfaceEmitter.client(resource) + "().";
    }

    void write(OperationModel operation) {
        writeCall(operation);
        if (OperationTypes.hasParameters(operation)) {
            writeBuilding(operation);
            if (operation.request().nothingRequired()) {
                writeWithoutParameters(operation);
            } else if (OperationTypes.isDirect(operation)) {
                writeDirect(operation, false);
                if (operation.request().parameters().size()
                        > OperationTypes.required(operation).size()) {
                    writeDirect(operation, true);
                }
            }
        }
        if (style == CallStyle.BLOCKING && operation.pagination() != null) {
            pages.write(operation, operation.pagination());
        }
    }

    private void writeCall(OperationModel operation) {
        Javadoc javadoc = docs.full(operation);
        List<String> parameters = address(operation, javadoc);
        if (OperationTypes.hasParameters(operation)) {
            javadoc.param("request", "the parameters");
            parameters.add(out.name(OperationTypes.parameters(operation)) + " request");
        }
        docs.withOutcome(javadoc, operation);
        out.blank();
        if (style == CallStyle.ASYNC) {
            out.briefJavadoc(javadoc);
        } else {
            out.javadoc(javadoc);
        }
        String constant = out.name(OperationTypes.operations(resource)) + "." + operation.constantName();
        String call = client + style.clientMethod() + "(" + constant + ", " + argument(operation) + ")";
        writeMethod(operation, parameters, call);
    }

    private String argument(OperationModel operation) {
        if (OperationTypes.hasParameters(operation)) {
            return operation.addressArgument()
                    ? "new " + out.name(RuntimeTypes.ADDRESSED) + "<>(address, request)"
                    : "request";
        }
        return operation.addressArgument() ? "address" : out.name(RuntimeTypes.NO_PARAMETERS) + ".NONE";
    }

    private void writeBuilding(OperationModel operation) {
        Javadoc javadoc = docs.shorter(operation);
        List<String> parameters = address(operation, javadoc);
        out.briefJavadoc(javadoc.param("request", "sets the parameters"));
        parameters.add(consumer(operation) + " request");
        String request = out.name(OperationTypes.parameters(operation));
        writeMethod(operation, parameters, delegation(operation, request + ".build(request)"));
    }

    private void writeWithoutParameters(OperationModel operation) {
        Javadoc javadoc = docs.shorter(operation);
        List<String> parameters = address(operation, javadoc);
        out.briefJavadoc(javadoc);
        String request = out.name(OperationTypes.parameters(operation));
        writeMethod(operation, parameters, delegation(operation, request + ".builder().build()"));
    }

    private void writeDirect(OperationModel operation, boolean withMore) {
        Javadoc javadoc = docs.shorter(operation);
        List<String> parameters = new ArrayList<>();
        List<String> names = new ArrayList<>();
        StringBuilder setters = new StringBuilder();
        for (PropertyModel property : OperationTypes.required(operation)) {
            String name = property.javaName();
            javadoc.param(
                    name, Words.of(property.docs()).phrase("the value of " + JavadocText.code(property.wireName())));
            parameters.add(out.name(TypeMapper.unboxed(property.type())) + " " + name);
            names.add(name);
            setters.append('.').append(name).append('(').append(name).append(')');
        }
        String request = out.name(OperationTypes.parameters(operation));
        String built = request + ".builder()" + setters + ".build()";
        if (withMore) {
            String more = Names.unused("more", names);
            String builder = Names.unused("builder", names);
            javadoc.param(more, "sets the other parameters");
            parameters.add(consumer(operation) + " " + more);
            built = "%s.build(%s -> %s.accept(%s%s))".formatted(request, builder, more, builder, setters);
        }
        out.briefJavadoc(javadoc);
        writeMethod(operation, parameters, delegation(operation, built));
    }

    private void writeMethod(OperationModel operation, List<String> parameters, String value) {
        if (operation.docs().deprecated()) {
            out.annotation(Deprecated.class, "");
        }
        out.method(
                "default %s %s(%s)"
                        .formatted(
                                out.name(style.returned(operation)),
                                operation.methodName(),
                                String.join(", ", parameters)),
                (style.returns(operation) ? "return " : "") + value + ";");
    }

    private List<String> address(OperationModel operation, Javadoc javadoc) {
        List<String> parameters = new ArrayList<>();
        if (operation.addressArgument()) {
            javadoc.param("address", "the whole address, from an earlier answer");
            parameters.add(out.name(URI.class) + " address");
        }
        return parameters;
    }

    private static String delegation(OperationModel operation, String request) {
        return operation.methodName() + "(" + (operation.addressArgument() ? "address, " : "") + request + ")";
    }

    private String consumer(OperationModel operation) {
        return out.name(Consumer.class) + "<" + out.name(Names.builder(OperationTypes.parameters(operation))) + ">";
    }
}
