package dev.bindery.generator.lowering;

import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.model.PaginationModel;
import dev.bindery.generator.model.PaginationModel.Style;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.TypeRef;
import java.util.List;
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
        Style style = style(call, node);
        if (style == null) {
            return null;
        }
        ObjectNode inputs = node.object("inputs");
        ObjectNode outputs = node.object("outputs");
        String start = parameter(call, request, node, inputs, style == Style.OFFSET ? "offset" : "cursor");
        if (inputs != null && inputs.has("count")) {
            parameter(call, request, node, inputs, "count");
        }
        ResultPath results = ResultPath.of(outputs == null ? null : outputs.text("results"));
        Schema schema = schemas.ask().meant(result.schema());
        if (start == null || !isList(schema, results)) {
            if (start != null && call.variant() == null) {
                String what = results.names().isEmpty() ? "the result is no list" : "there is no list " + results;
                error(call, node.location(), what, "let outputs.results point to the list of the page");
            }
            return null;
        }
        List<String> next = output(call, schema, outputs, "cursor");
        if (style == Style.CURSOR && !isCursor(call, node, request.parameter(start), schema, next)) {
            return null;
        }
        return new PaginationModel(
                style,
                start,
                results.names(),
                output(call, schema, outputs, "total"),
                next,
                output(call, schema, outputs, "more"),
                output(call, schema, outputs, "last"),
                methodName.get());
    }

    private @Nullable Style style(CallSource call, ObjectNode node) {
        String type = String.valueOf(node.text("type"));
        return switch (type) {
            case "offset" -> Style.OFFSET;
            case "cursor" -> Style.CURSOR;
            default -> {
                error(call, node.location(), "pages of type " + type + " are not known", "use offset or cursor");
                yield null;
            }
        };
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

    /** The way to a value of the result; null if the pagination does not name it. */
    private @Nullable List<String> output(
            CallSource call, @Nullable Schema result, @Nullable ObjectNode outputs, String output) {
        String pointer = outputs == null ? null : outputs.text(output);
        if (outputs == null || pointer == null) {
            return null;
        }
        ResultPath path = ResultPath.of(pointer);
        if (path.names().isEmpty() || path.in(result, schemas.ask()) == null) {
            String message = "the result has no " + path;
            error(call, outputs.nameLocation(output), message, "remove outputs." + output + " or point to a value");
            return null;
        }
        return path.names();
    }

    private boolean isCursor(
            CallSource call,
            ObjectNode node,
            PropertyModel parameter,
            @Nullable Schema result,
            @Nullable List<String> next) {
        if (next == null) {
            ObjectNode outputs = node.object("outputs");
            if (outputs == null || !outputs.has("cursor")) {
                String advice = "point to what the next page is asked for by";
                error(call, node.location(), "outputs names no cursor", advice);
            }
            return false;
        }
        ResultPath path = new ResultPath(next);
        if (takes(parameter, path.in(result, schemas.ask()))) {
            return true;
        }
        String name = parameter.wireName();
        String message = "the cursor " + path + " is not of the type of " + name;
        error(call, node.location(), message, "let the two have one type, or " + name + " take a text");
        return false;
    }

    /** A text takes any cursor. */
    private static boolean takes(PropertyModel parameter, @Nullable Schema cursor) {
        if (!(parameter.type() instanceof TypeRef.Scalar scalar)) {
            return false;
        }
        boolean number = cursor != null && cursor.types().contains("integer");
        boolean isShort = cursor != null && "int32".equals(cursor.text("format"));
        return switch (scalar.kind()) {
            case STRING -> true;
            case INT32 -> number && isShort;
            case INT64 -> number && !isShort;
            default -> false;
        };
    }

    private boolean isList(@Nullable Schema result, ResultPath results) {
        Schema list = results.in(result, schemas.ask());
        return list != null
                && (list.types().contains("array")
                        || (!results.names().isEmpty() && "list".equals(list.text(SchemaKeys.AS))));
    }

    private void error(CallSource call, SourceLocation at, String message, String advice) {
        context.diagnostics().error(at, call.operation().label(), KEY + ": " + message, advice);
    }
}
