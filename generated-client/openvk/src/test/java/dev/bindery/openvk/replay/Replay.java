package dev.bindery.openvk.replay;

import dev.bindery.openvk.OpenVkClient;
import dev.bindery.openvk.OpenVkException;
import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.call.NoParameters;
import dev.bindery.runtime.call.Operation;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.json.JsonException;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.RequestBody;
import dev.bindery.runtime.transport.TransportRequest;
import dev.bindery.testkit.spec.SpecOperation;
import dev.bindery.testkit.spec.Specification;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Replays recordings to the typed client and judges what it makes of them. */
final class Replay {

    /** Parameters whose values must not be seen again in anything that an exception says. */
    private static final List<String> SECRET_PARAMETERS = List.of("access_token", "password", "client_secret");

    private final Specification spec = Specification.ofClient("openvk");

    /** {@return what the client makes of a recording} */
    Verdict of(Recording recording) throws ReflectiveOperationException {
        Optional<TypedCall<?, ?>> call = typedCall(recording);
        RecordedTransport transport = new RecordedTransport(recording.response());
        try {
            if (call.isPresent()) {
                return judge(recording, call.get().replay(transport, recording.parameters()));
            }
            return untyped(recording, TypedCall.client(transport, "no-such-token"));
        } catch (OpenVkException e) {
            return judge(recording, e);
        }
    }

    /** The operation of the recorded path and, among its variants, the one that sends what was recorded. */
    private Optional<TypedCall<?, ?>> typedCall(Recording recording) throws ReflectiveOperationException {
        Optional<SpecOperation> operation = Stream.of("POST", "GET")
                .flatMap(verb -> spec.route(verb, recording.path().replaceAll("^/oauth|/$", "")).stream())
                .findFirst();
        if (operation.isEmpty()) {
            return Optional.empty();
        }
        Comparator<TypedCall<?, ?>> likeness = Comparator.comparingLong(c -> likeness(c, recording));
        // Among equals the first, as in the document.
        return TypedCall.candidates(operation.get().id(), recording).stream()
                .max(likeness.thenComparing(c -> -drift(c, recording)));
    }

    /** What no operation describes is still to be had: methods by their name, other pages as text. */
    private static Verdict untyped(Recording recording, OpenVkClient.Token client) {
        if (recording.path().startsWith("/method/") && recording.path().contains(".")) {
            JsonValue result = client.call(recording.subject(), Map.of());
            boolean same = recording.json().get("response").sameAs(result);
            return same ? Verdict.of(Verdict.Kind.SAME) : Verdict.wrong(Verdict.Kind.SAME, "became " + result);
        }
        return judge(recording, client.exchange(page(recording), NoParameters.NONE));
    }

    private static Operation<NoParameters, String> page(Recording recording) {
        return Operation.<NoParameters, String>builder(recording.name(), recording.httpMethod(), recording.path())
                .text()
                .build();
    }

    /** How many recorded parameters a call sends, less those that it adds. */
    private static long likeness(TypedCall<?, ?> call, Recording recording) {
        RecordedTransport transport = new RecordedTransport(recording.response());
        try {
            call.replay(transport);
        } catch (ApiException answered) {
            // Only what it sends counts here.
        }
        TransportRequest sent = transport.requests().get(0);
        if (!(sent.body() instanceof RequestBody.Form form)) {
            return 0;
        }
        long alike = form.fields().stream()
                .filter(f -> f.value().equals(recording.parameters().get(f.name())))
                .count();
        return 2 * alike - form.fields().size();
    }

    private static int drift(TypedCall<?, ?> call, Recording recording) {
        try {
            return call.replay(new RecordedTransport(recording.response()))
                    .drift()
                    .size();
        } catch (ApiException noAnswer) {
            return 0;
        }
    }

    private static Verdict judge(Recording recording, Answer<?> answer) {
        if (!isJsonObject(recording.response().text())) {
            boolean same = recording.response().text().equals(answer.result());
            return same ? Verdict.of(Verdict.Kind.SAME) : Verdict.wrong(Verdict.Kind.SAME, "a text was read otherwise");
        }
        JsonValue recorded = recording.json();
        JsonValue written = JsonValue.parse(answer.toJson());
        if (!answer.drift().isEmpty()) {
            return Verdict.wrong(Verdict.Kind.SAME, "not as described: " + answer.drift());
        }
        return Sameness.difference(recorded, written)
                .map(d -> Verdict.wrong(Verdict.Kind.SAME, d))
                .orElse(Verdict.of(Verdict.Kind.SAME));
    }

    private static Verdict judge(Recording recording, OpenVkException e) {
        for (String name : SECRET_PARAMETERS) {
            String secret = recording.parameters().get(name);
            if (secret != null && secret.length() > 3 && everythingOf(e).contains(secret)) {
                return Verdict.wrong(Verdict.Kind.ERROR, "the exception shows " + name);
            }
        }
        return e instanceof OpenVkException.UnexpectedAnswer ? judgeNoAnswer(recording, e) : judgeError(recording, e);
    }

    private static Verdict judgeNoAnswer(Recording recording, OpenVkException e) {
        String text = recording.response().text();
        boolean json = isJsonObject(text);
        boolean plain = recording.response().isSuccessful() && json;
        if (plain || e.status() != recording.response().status()) {
            return Verdict.wrong(Verdict.Kind.NO_ANSWER, "an answer was taken for none: " + e.getMessage());
        }
        return Verdict.of(Verdict.Kind.NO_ANSWER);
    }

    private static Verdict judgeError(Recording recording, OpenVkException e) {
        JsonValue body = recording.json();
        boolean flat = !body.get("error_code").isNull();
        @Nullable String code = body.get(flat ? "error_code" : "error").asString();
        @Nullable
        String message = body.get(flat ? "error_msg" : "error_description").asString();
        if (!Objects.equals(code, e.code()) || !Objects.equals(message, e.apiMessage())) {
            return Verdict.wrong(Verdict.Kind.ERROR, code + " " + message + " became " + e);
        }
        for (JsonValue pair : body.get("request_params").elements()) {
            if (!e.parameters().containsKey(String.valueOf(pair.get("key").asString()))) {
                return Verdict.wrong(Verdict.Kind.ERROR, "lost " + pair + "; has " + e.parameters());
            }
        }
        return Verdict.of(Verdict.Kind.ERROR);
    }

    private static boolean isJsonObject(String text) {
        try {
            return !JsonValue.parse(text).fields().isEmpty();
        } catch (JsonException notJson) {
            return false;
        }
    }

    private static String everythingOf(OpenVkException e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text, true));
        return text + e.rawBody() + e.parameters() + e.headers();
    }
}
