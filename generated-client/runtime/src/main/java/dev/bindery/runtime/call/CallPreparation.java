package dev.bindery.runtime.call;

import dev.bindery.runtime.error.ErrorRules;
import dev.bindery.runtime.transport.NameValue;
import dev.bindery.runtime.transport.Part;
import dev.bindery.runtime.transport.Redactor;
import dev.bindery.runtime.transport.RequestBody;
import dev.bindery.runtime.transport.RequestDraft;

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
        RequestDraft draft = new RequestDraft(operation.httpMethod(), settings.baseUri(), redactor);
        draft.header("Accept", operation.accept());
        settings.headers().forEach(header -> draft.header(header.name(), header.value()));

        RequestWriter writer = new RequestWriter(draft, operation.pathTemplate());
        operation.write(request, writer);
        for (Operation.FixedValue fixed : operation.fixedValues()) {
            add(draft, fixed.name(), fixed.value(), fixed.in());
        }
        for (Operation.Setting setting : operation.settings()) {
            String value = settings.values().get(setting.name());
            if (value != null && !has(draft, setting.name(), setting.in())) {
                add(draft, setting.name(), value, setting.in());
            }
        }
        writer.finish(settings.baseUri());
        return new Call(operation, draft, errors);
    }

    private static void add(RequestDraft draft, String name, String value, In in) {
        switch (in) {
            case QUERY -> draft.query(name, value);
            case HEADER -> draft.header(name, value);
            case COOKIE -> draft.cookie(name, value);
            case FORM -> draft.form(name, value);
        }
    }

    private static boolean has(RequestDraft draft, String name, In in) {
        return switch (in) {
            case HEADER -> draft.header(name) != null;
            case QUERY, FORM ->
                draft.parameters().stream().map(NameValue::name).anyMatch(name::equals)
                        || parts(draft).anyMatch(name::equals);
            case COOKIE -> false;
        };
    }

    private static java.util.stream.Stream<String> parts(RequestDraft draft) {
        return draft.body() instanceof RequestBody.Multipart multipart
                ? multipart.parts().stream().map(Part::name)
                : java.util.stream.Stream.empty();
    }
}
