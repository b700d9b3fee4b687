package dev.bindery.runtime.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** An exchange under way. Cancelling it, or the end of its time, cancels the exchange of the JDK's client. */
final class JdkExchange extends CompletableFuture<TransportResponse> {
    private final CompletableFuture<HttpResponse<byte[]>> http;

    JdkExchange(CompletableFuture<HttpResponse<byte[]>> http, Duration timeout) {
        this.http = http;
        // Not the timeout of the JDK's client: that one ends with the headers of the answer.
        CompletionStage<Void> alarm =
                new CompletableFuture<Void>().completeOnTimeout(null, timeout.toNanos(), TimeUnit.NANOSECONDS);
        alarm.thenRunAsync(() -> expire(timeout));
        CompletionStage<HttpResponse<byte[]>> end = http;
        end.whenComplete((response, failure) -> {
            alarm.toCompletableFuture().cancel(false);
            finish(response, failure);
        });
    }

    private void expire(Duration timeout) {
        boolean late = completeExceptionally(new TransportException(
                TransportException.Kind.TIMEOUT, "no answer within " + timeout.toMillis() + " ms", null));
        if (late) {
            http.cancel(true);
        }
    }

    private void finish(@Nullable HttpResponse<byte[]> response, @Nullable Throwable failure) {
        if (response == null) {
            completeExceptionally(JdkFailures.explain(Objects.requireNonNull(failure, "failure")));
            return;
        }
        try {
            complete(answer(response));
        } catch (IOException e) {
            completeExceptionally(new TransportException(
                    TransportException.Kind.CONNECTION_LOST, "the compressed answer is cut off or broken", e));
        }
    }

    private static TransportResponse answer(HttpResponse<byte[]> response) throws IOException {
        Map<String, List<String>> headers = new HashMap<>(response.headers().map());
        headers.keySet().removeIf(name -> name.startsWith(":")); // of HTTP/2
        byte[] body = response.body();
        if (response.headers().firstValue("content-encoding").orElse("").equalsIgnoreCase("gzip")) {
            Set<String> ofCompressedForm = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            ofCompressedForm.addAll(List.of("content-encoding", "content-length"));
            headers.keySet().removeIf(ofCompressedForm::contains);
            body = body.length == 0 ? body : gunzipped(body);
        }
        return new TransportResponse(response.statusCode(), Headers.of(headers), body);
    }

    private static byte[] gunzipped(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        http.cancel(true);
        return cancelled;
    }
}
