package dev.bindery.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process from its start to its end.
 *
 * @param exitCode what it ended with
 * @param wall how long it took
 * @param cpu the processor time that it took, on all cores together
 * @param peakMegabytes the most memory that it held, as Linux counts it; 0 on other systems
 * @param output what it printed, errors too
 */
record ProcessRun(int exitCode, Duration wall, Duration cpu, long peakMegabytes, String output) {

    private static final long POLL_MILLIS = 10;
    private static final String PEAK = "VmHWM:";

    /** Runs a command and waits for it. */
    static ProcessRun of(List<String> command, Path log) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long peak = 0;
        Duration cpu = Duration.ZERO;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakOf(process.pid()));
            cpu = process.info().totalCpuDuration().orElse(cpu);
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        return new ProcessRun(process.exitValue(), wall, cpu, peak / 1024, Files.readString(log));
    }

    /** {@return kilobytes; 0 where the system does not tell, or the process has just ended} */
    private static long peakOf(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    double seconds() {
        return wall.toMillis() / 1000.0;
    }

    double cpuSeconds() {
        return cpu.toMillis() / 1000.0;
    }
}
