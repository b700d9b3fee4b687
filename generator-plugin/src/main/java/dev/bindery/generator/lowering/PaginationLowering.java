package dev.bindery.generator.lowering;

import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.model.PaginationModel;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How to walk through all pages ({@code x-bindery-pagination}). */
final class PaginationLowering {
    static final String KEY = "x-bindery-pagination";

    private final Context context;
    private final SchemaLowering schemas;

    PaginationLowering(Context context, SchemaLowering schemas) {
        this.context = context;
        this.schemas = schemas;
    }

    /** {@return the pages of a call; null if it has none: of the variants only those with the named list have any} */
    @Nullable
    PaginationModel lower(
            CallSource call,
            RequestLowering.Request request,
            ResultLowering.Result result,
            Supplier<String> methodName) {
        ObjectNode node = call.operation().node().object(KEY);
        if (node == null) {
            return null;
        }
        if (!"offset".equals(node.text("type"))) {
            error(call, node.location(), "pages of type " + node.text("type") + " are not known", "use type: offset");
            return null;
        }
        ObjectNode inputs = node.object("inputs");
        ObjectNode outputs = node.object("outputs");
        String offset = parameter(call, request, node, inputs, "offset");
        String count = inputs == null || !inputs.has("count") ? null : parameter(call, request, node, inputs, "count");
        String results = outputs == null ? null : property(call, outputs, "results");
        String total = outputs == null ? null : property(call, outputs, "total");
        if (offset == null || !holds(call, result, node, results, total)) {
            return null;
        }
        return new PaginationModel(offset, count, results, total, methodName.get());
    }

    private @Nullable String parameter(
            CallSource call,
            RequestLowering.Request request,
            ObjectNode node,
            @Nullable ObjectNode inputs,
            String input) {
        String name = inputs == null ? null : inputs.text(input);
        if (name != null && request.has(name)) {
            return name;
        }
        Node at = inputs == null ? null : inputs.get(input);
        String message = name == null ? "inputs names no " + input : "there is no parameter " + name;
        error(call, (at == null ? node : at).location(), message, "name a parameter of the operation");
        return null;
    }

    /** A pointer to a property of the result; null for the result itself. */
    private @Nullable String property(CallSource call, ObjectNode outputs, String output) {
        String pointer = outputs.text(output);
        if (pointer == null || pointer.isEmpty() || pointer.equals("/")) {
            return null;
        }
        String name = pointer.startsWith("/") ? pointer.substring(1) : pointer;
        if (name.indexOf('/') >= 0) {
            error(
                    call,
                    outputs.nameLocation(output),
                    pointer + " leads into a property",
                    "point to a property of the result");
        }
        return name.replace("~1", "/").replace("~0", "~");
    }

    private boolean holds(
            CallSource call,
            ResultLowering.Result result,
            ObjectNode node,
            @Nullable String results,
            @Nullable String total) {
        Schema schema = schemas.ask().meant(result.schema());
        boolean found = schema != null && isList(schema, results);
        if (!found && call.variant() == null) {
            String what = results == null ? "the result is no list" : "the result has no list " + results;
            error(call, node.location(), what, "let outputs.results point to the list of the page");
        }
        if (found && total != null && schema != null && schemas.ask().property(schema, total) == null) {
            error(
                    call,
                    node.location(),
                    "the result has no property " + total,
                    "remove outputs.total or point to a number");
        }
        return found;
    }

    private boolean isList(Schema schema, @Nullable String results) {
        if (results == null) {
            return schema.types().contains("array");
        }
        Schema.Definition property = schemas.ask().property(schema, results);
        Schema list = property == null ? null : schemas.ask().meant(property.schema());
        return list != null && (list.types().contains("array") || "list".equals(list.text(SchemaKeys.AS)));
    }

    private void error(CallSource call, SourceLocation at, String message, String advice) {
        context.diagnostics().error(at, call.operation().label(), KEY + ": " + message, advice);
    }
}
