package dev.bindery.runtime.call;

import dev.bindery.runtime.error.RetryAdvice;
import dev.bindery.runtime.json.Drift;
import dev.bindery.runtime.json.DriftListener;
import dev.bindery.runtime.json.JsonException;
import dev.bindery.runtime.transport.Redactor;
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

    /** Reads once more, for the sake of what nobody listened to. */
    private static List<Drift> search(ResultFormat<?> format, TransportResponse response, Redactor redactor) {
        List<Drift> found = new ArrayList<>();
        format.decode(response, found::add);
        return DriftReports.masked(found, response, redactor);
    }

    <R> Answer<R> read(Operation<?, R> operation, Call call, TransportResponse response) {
        ResultFormat<R> format = operation.format();
        Redactor redactor = call.prepared().redactor();
        List<Drift> found = new ArrayList<>();
        boolean heard = listener != DriftListener.NONE;
        try {
            ResultFormat.Decoded<R> decoded = format.decode(response, heard ? found::add : DriftListener.NONE);
            List<Drift> drift = DriftReports.masked(found, response, redactor);
            drift.forEach(this::tell);
            return new Answer<>(
                    format,
                    decoded,
                    response,
                    call.attempts(),
                    () -> heard ? drift : search(format, response, redactor));
        } catch (JsonException e) {
            throw UnexpectedAnswer.of(call, response, "no JSON: " + e.getMessage(), e, RetryAdvice.NEVER);
        } catch (UnusableAnswerException e) {
            throw UnexpectedAnswer.of(call, response, e.reason(), null, RetryAdvice.NEVER);
        }
    }
}
