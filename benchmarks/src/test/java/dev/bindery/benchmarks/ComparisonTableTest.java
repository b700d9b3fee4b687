package dev.bindery.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTableTest {
    private final ComparisonTable table = new ComparisonTable();

    @Test
    void ratiosAreOursDividedByThePeers() {
        table.add("users.get", 1612, Side.BINDERY, new Figures(5, 3000));
        table.add("users.get", 1612, Side.DATABIND, new Figures(10, 4000));
        table.add("users.get", 1612, Side.BLACKBIRD, new Figures(4, 2000));

        assertThat(table.toString())
                .endsWith(
                        "| users.get | 1,612 | 5.0 | 3,000 | 10.0 | 4,000 | 0.50 | 0.75 | 4.0 | 2,000 | 1.25 | 1.50 |\n");
    }

    @Test
    void aSideThatDidNotRunLeavesItsCellsEmpty() {
        table.add("wall.get*10", 99, Side.DATABIND, new Figures(10, 4000));

        assertThat(table.toString()).endsWith("| wall.get*10 | 99 |  |  | 10.0 | 4,000 |  |  |  |  |  |  |\n");
    }
}
