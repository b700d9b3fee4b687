package dev.bindery.runtime.call;

import dev.bindery.runtime.error.RetryAdvice;
import dev.bindery.runtime.json.Drift;
import dev.bindery.runtime.json.DriftListener;
import dev.bindery.runtime.json.JsonException;
import dev.bindery.runtime.transport.TransportResponse;
import java.util.ArrayList;
import java.util.List;

/** Reads the result out of a successful answer. */
final class AnswerReader {
    private final DriftListener listener;

    AnswerReader(DriftListener listener) {
        this.listener = listener;
    }

    /** Whoever listens does not break a call: exceptions end here. */
    private void tell(Drift drift) {
        try {
            listener.onDrift(drift);
        } catch (RuntimeException ignored) {
            // documented at ClientSetup
        }
    }

    <R> Answer<R> read(Operation<?, R> operation, Call call, TransportResponse response) {
        List<Drift> found = new ArrayList<>();
        try {
            ResultFormat.Decoded<R> decoded = operation.format().decode(response, found::add);
            List<Drift> drift =
                    DriftReports.masked(found, response, call.prepared().redactor());
            drift.forEach(this::tell);
            return new Answer<>(operation.format(), decoded, response, call.attempts(), drift);
        } catch (JsonException e) {
            throw UnexpectedAnswer.of(call, response, "no JSON: " + e.getMessage(), e, RetryAdvice.NEVER);
        } catch (UnusableAnswerException e) {
            throw UnexpectedAnswer.of(call, response, e.reason(), null, RetryAdvice.NEVER);
        }
    }
}
