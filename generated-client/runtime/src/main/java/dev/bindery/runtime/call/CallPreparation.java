package dev.bindery.runtime.call;

import dev.bindery.runtime.call.Operation.Preset;
import dev.bindery.runtime.error.ErrorRules;
import dev.bindery.runtime.transport.NameValue;
import dev.bindery.runtime.transport.Part;
import dev.bindery.runtime.transport.Redactor;
import dev.bindery.runtime.transport.RequestBody;
import dev.bindery.runtime.transport.RequestDraft;
import java.net.URI;
import java.util.stream.Stream;

/** The first phase of a call: settles everything that stays the same for all attempts. */
final class CallPreparation {
    private final CallSettings settings;
    private final ErrorRules errors;

    CallPreparation(CallSettings settings, ErrorRules errors) {
        this.settings = settings;
        this.errors = errors;
    }

    <Q> Call prepare(Operation<Q, ?> operation, Q request) {
        Redactor redactor = new Redactor();
        settings.secretNames().forEach(redactor::addName);
        URI base = settings.baseUri(operation);
        RequestDraft draft = new RequestDraft(operation.httpMethod(), base, redactor);
        draft.header("Accept", operation.accept());
        settings.headers().forEach(header -> draft.header(header.name(), header.value()));

        RequestWriter writer = new RequestWriter(draft, operation.pathTemplate());
        operation.write(request, writer);
        operation.presets().forEach(preset -> add(draft, preset));
        writer.finish(base);
        return new Call(operation, draft, errors, operation.repeatable() && hasTokens(operation, draft));
    }

    private void add(RequestDraft draft, Preset preset) {
        String name = preset.name();
        if (preset.source() != Preset.Source.FIXED && has(draft, name, preset.in())) {
            return;
        }
        String value = preset.value().apply(settings.values());
        if (value == null) {
            return;
        }
        switch (preset.in()) {
            case QUERY -> draft.query(name, value);
            case HEADER -> draft.header(name, value);
            case COOKIE -> draft.cookie(name, value);
            case FORM -> draft.form(name, value);
        }
    }

    /** Whether none of the tokens by which the server would know the call was turned off. */
    private static boolean hasTokens(Operation<?, ?> operation, RequestDraft draft) {
        return operation.presets().stream()
                .filter(preset -> preset.source() == Preset.Source.IDEMPOTENCY_TOKEN)
                .noneMatch(preset -> draft.parameters().contains(new NameValue(preset.name(), "0")));
    }

    private static boolean has(RequestDraft draft, String name, In in) {
        return switch (in) {
            case HEADER -> draft.header(name) != null;
            case QUERY, FORM ->
                Stream.concat(
                                draft.parameters().stream().map(NameValue::name),
                                draft.body() instanceof RequestBody.Multipart multipart
                                        ? multipart.parts().stream().map(Part::name)
                                        : Stream.empty())
                        .anyMatch(name::equals);
            case COOKIE -> false;
        };
    }
}
