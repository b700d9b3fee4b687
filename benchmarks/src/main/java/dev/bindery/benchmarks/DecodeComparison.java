package dev.bindery.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link Decoding} and prints how the sides compare. */
public final class DecodeComparison {
    private DecodeComparison() {}

    /**
     * Takes about three minutes.
     *
     * @param args options of JMH, such as {@code -f 5 -i 10} for a longer run, {@code -p document=wall.get*10} for another
     *     document, {@code -v NORMAL} to see how it goes on
     */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException, IOException {
        Options chosen = new CommandLineOptions(args);
        Options options = new OptionsBuilder()
                .parent(chosen)
                .verbosity(chosen.verbosity().orElse(VerboseMode.SILENT))
                .include(Decoding.class.getName())
                .addProfiler(GCProfiler.class)
                .build();
        ComparisonTable table = new ComparisonTable();
        for (RunResult result : new Runner(options).run()) {
            String document = result.getParams().getParam("document");
            Side side = Side.valueOf(result.getParams().getParam("side"));
            table.add(document, Document.of(document).utf8().length, side, Figures.of(result));
        }
        System.out.println(table);
    }
}
