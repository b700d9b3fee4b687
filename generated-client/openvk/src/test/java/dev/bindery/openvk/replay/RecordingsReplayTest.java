package dev.bindery.openvk.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.transport.TransportResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RecordingsReplayTest {

    private final Replay replay = new Replay();

    @Test
    void everyRecordedAnswerIsReadForWhatItIs() throws Exception {
        Map<String, Map<Verdict.Kind, Integer>> table = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        List<Recording> recordings = Recording.all();
        for (Recording recording : recordings) {
            Verdict verdict = replay.of(recording);
            table.computeIfAbsent(recording.subject().toLowerCase(Locale.ROOT), s -> new EnumMap<>(Verdict.Kind.class))
                    .merge(verdict.kind(), 1, Integer::sum);
            if (verdict.problem() != null) {
                problems.add(recording.name() + ": " + verdict.problem());
            }
        }
        print(table, recordings.size(), problems.size());
        assertThat(recordings).isNotEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void anAnswerThatIsCutOffAnywhereIsADeclaredException() throws Exception {
        List<Recording> answered = Recording.all().stream()
                .filter(r -> r.response().status() == 200 && r.response().text().startsWith("{"))
                .toList();
        for (Recording recording : answered) {
            byte[] body = recording.response().body();
            for (int length : new int[] {0, 1, body.length / 2, body.length - 1}) {
                Recording cut = with(recording, 200, Arrays.copyOf(body, length));
                assertThat(replay.of(cut).kind())
                        .as("%s cut to %d bytes", recording, length)
                        .isEqualTo(Verdict.Kind.NO_ANSWER);
            }
        }
    }

    @Test
    void anHtmlPageInPlaceOfAnAnswerIsADeclaredException() throws Exception {
        byte[] page = "<!DOCTYPE html><p>Maintenance</p>".getBytes(StandardCharsets.UTF_8);
        Recording first = Recording.all().get(0);
        for (int status : new int[] {200, 301, 302, 404, 500, 502, 503}) {
            assertThat(replay.of(with(first, status, page)).kind())
                    .as("HTTP %d", status)
                    .isEqualTo(Verdict.Kind.NO_ANSWER);
        }
    }

    private static Recording with(Recording recording, int status, byte[] body) {
        return new Recording(
                recording.name(),
                recording.httpMethod(),
                recording.path(),
                recording.parameters(),
                new TransportResponse(status, recording.response().headers(), body));
    }

    private static void print(Map<String, Map<Verdict.Kind, Integer>> table, int recordings, int problems) {
        StringBuilder text =
                new StringBuilder("%-44s %6s %6s %10s%n".formatted("replayed", "same", "error", "no answer"));
        Map<Verdict.Kind, Integer> sums = new EnumMap<>(Verdict.Kind.class);
        table.forEach((subject, counts) -> {
            text.append("%-44s".formatted(subject));
            for (Verdict.Kind kind : Verdict.Kind.values()) {
                int count = counts.getOrDefault(kind, 0);
                sums.merge(kind, count, Integer::sum);
                text.append(" %6s".formatted(count == 0 ? "" : count));
            }
            text.append('\n');
        });
        text.append("%d recordings: %d same, %d errors, %d without answer; %d problems%n"
                .formatted(
                        recordings,
                        sums.getOrDefault(Verdict.Kind.SAME, 0),
                        sums.getOrDefault(Verdict.Kind.ERROR, 0),
                        sums.getOrDefault(Verdict.Kind.NO_ANSWER, 0),
                        problems));
        System.out.print(text);
    }
}
