package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.UntypedCallModel;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a method is called by its name ({@code x-bindery-call}). */
final class UntypedCallLowering {
    private static final String KEY = "x-bindery-call";

    private final Context context;

    UntypedCallLowering(Context context) {
        this.context = context;
    }

    @Nullable
    UntypedCallModel lower(DocumentKeys keys) {
        ObjectNode call = keys.object(KEY);
        if (call == null) {
            return null;
        }
        String path = call.text("path");
        String place = call.text("in") == null ? "form" : String.valueOf(call.text("in"));
        String method = call.text("method") == null ? "POST" : String.valueOf(call.text("method"));
        if (path == null || !path.contains("{method}")) {
            error(call, "the path has no {method}", "say where the method's name goes: /method/{method}");
        }
        if (!place.equals("form") && !place.equals("query")) {
            error(call, "parameters cannot go into \"" + place + "\"", "use in: form or in: query");
        }
        return new UntypedCallModel(
                method.toUpperCase(Locale.ROOT),
                String.valueOf(path),
                place.equals("query") ? ParameterPlace.QUERY : ParameterPlace.FORM,
                call.text("envelope"));
    }

    private void error(ObjectNode call, String message, String advice) {
        context.diagnostics().error(call.location(), KEY, message, advice);
    }
}
