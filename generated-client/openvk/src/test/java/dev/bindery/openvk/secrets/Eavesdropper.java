package dev.bindery.openvk.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.call.Call;
import dev.bindery.runtime.call.CallObserver;
import dev.bindery.runtime.call.CallOutcome;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.json.Drift;
import dev.bindery.runtime.json.DriftListener;
import dev.bindery.runtime.transport.Transport;
import dev.bindery.runtime.transport.TransportRequest;
import dev.bindery.runtime.transport.TransportResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Writes down everything that a client prints or lets others print, and searches it for secrets. */
final class Eavesdropper implements CallObserver, DriftListener {

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    /** Hears what an object prints. */
    void hear(@Nullable Object printed) {
        hear(printed == null ? "null" : printed.getClass().getSimpleName(), String.valueOf(printed));
    }

    private void hear(String where, @Nullable String text) {
        heard.add(where + " says " + text);
    }

    /** Hears all that an exception says, its causes and what it suppressed too. */
    void hear(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        hear("stack trace", trace.toString());
        hear("serialized", serialized(failure));
        for (Throwable each = failure; each != null; each = each.getCause()) {
            hear("message", each.getMessage());
            if (each instanceof ApiException e) {
                hear("apiMessage", e.apiMessage());
                hear("rawBody", e.rawBody());
                hear("parameters", e.parameters().toString());
                hear("headers", e.headers().asMap().toString());
                hear("code", e.code());
            }
        }
    }

    /** Everything that can be reached from an exception, whether printed or not. */
    private static String serialized(Throwable failure) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void onStart(Call call) {
        hear(call);
        hear(call.operation());
    }

    @Override
    public void onAttempt(Call call, CallOutcome outcome) {
        hear(call);
        hear(outcome);
        if (outcome.failure() != null) {
            hear(outcome.failure());
        }
    }

    @Override
    public void onFinish(Call call, CallOutcome outcome) {
        onAttempt(call, outcome);
    }

    @Override
    public void onDrift(Drift drift) {
        hear(drift);
    }

    /** {@return a transport that hears requests and answers on their way to another and back} */
    Transport on(Transport transport) {
        return new Transport() {
            @Override
            public CompletionStage<TransportResponse> send(TransportRequest request) {
                hear(request);
                hear(request.headers());
                hear(request.body());
                return transport.send(request).whenComplete((answer, failure) -> hear(answer));
            }

            @Override
            public void close() {
                transport.close();
            }
        };
    }

    /** Fails if any secret was heard. */
    void assertHeardNoSecret() {
        assertThat(heard).isNotEmpty();
        List<String> leaks = new ArrayList<>();
        for (String text : heard) {
            for (Secret secret : Secret.values()) {
                secret.surroundings(text)
                        .ifPresent(found ->
                                leaks.add(secret + " in " + text.replaceFirst("(?s) says .*", "") + ": …" + found));
            }
        }
        assertThat(leaks).isEmpty();
    }
}
