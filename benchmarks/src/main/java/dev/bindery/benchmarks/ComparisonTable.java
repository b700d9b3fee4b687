package dev.bindery.benchmarks;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bindery beside each peer, a line for each document, as a table of Markdown. */
final class ComparisonTable {
    private static final String HEAD = """
            | answer | bytes | Bindery us | B | databind us | B | time | allocation | with Blackbird us | B | time | allocation |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** Adds what one side did with a document. */
    void add(String document, int length, Side side, Figures figures) {
        rows.computeIfAbsent(document, label -> new Row(length, new EnumMap<>(Side.class)))
                .sides()
                .put(side, figures);
    }

    /** {@return the table; a ratio is Bindery's figure divided by the peer's, below 1 where Bindery is ahead} */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(HEAD);
        rows.forEach((document, row) -> table.append(String.format(Locale.ROOT, "| %s | %,d |", document, row.length()))
                .append(row.figures(Side.BINDERY))
                .append(row.peer(Side.DATABIND))
                .append(row.peer(Side.BLACKBIRD))
                .append("\n"));
        return table.toString();
    }

    private record Row(int length, Map<Side, Figures> sides) {
        String figures(Side side) {
            Figures figures = sides.get(side);
            return figures == null
                    ? "  |  |"
                    : String.format(Locale.ROOT, " %,.1f | %,.0f |", figures.micros(), figures.bytes());
        }

        String peer(Side side) {
            return figures(side) + ratios(sides.get(Side.BINDERY), sides.get(side));
        }

        private static String ratios(@Nullable Figures ours, @Nullable Figures theirs) {
            return ours == null || theirs == null
                    ? "  |  |"
                    : String.format(
                            Locale.ROOT,
                            " %.2f | %.2f |",
                            ours.micros() / theirs.micros(),
                            ours.bytes() / theirs.bytes());
        }
    }
}
