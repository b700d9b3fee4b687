package dev.bindery.runtime.call;

import dev.bindery.runtime.json.Drift;
import dev.bindery.runtime.transport.Redactor;
import dev.bindery.runtime.transport.TransportResponse;
import java.util.List;

/** Takes out of drift reports what a server repeats of the secrets of the call. */
final class DriftReports {
    private static final String CUT = "…\"";

    private DriftReports() {}

    static List<Drift> masked(List<Drift> drift, TransportResponse answer, Redactor redactor) {
        // No secret can be found in the beginning of a text: if there is one in the answer, no beginning is shown.
        boolean hideCut = drift.stream().anyMatch(DriftReports::isCut) && holdsSecret(answer.text(), redactor);
        return drift.stream()
                .map(each -> new Drift(
                        redactor.redact(each.path()),
                        each.expected(),
                        hideCut && isCut(each) ? kindOf(each) : redactor.redact(each.found())))
                .toList();
    }

    private static boolean holdsSecret(String text, Redactor redactor) {
        return !redactor.redact(text).equals(text);
    }

    private static boolean isCut(Drift drift) {
        return drift.found().endsWith(CUT);
    }

    private static String kindOf(Drift drift) {
        return drift.found().substring(0, drift.found().indexOf(' '));
    }
}
