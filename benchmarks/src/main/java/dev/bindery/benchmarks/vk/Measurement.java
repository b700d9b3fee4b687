package dev.bindery.benchmarks.vk;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One measurement of one client, in a process of its own. */
public final class Measurement {

    /** Printed when a call was made of which the process is measured. */
    static final String CALLED = "called";

    private static final long WARMING = 3_000_000_000L;
    private static final int ROUNDS = 5;
    private static final long ROUND = 400_000_000L;

    /** Written, so that no call can be left out. */
    @SuppressWarnings("unused")
    private static volatile @Nullable Object result;

    private Measurement() {}

    /**
     * Prints microseconds for a call (of the calling thread's CPU where nothing is waited for, the median by the clock for a call
     * over loopback), milliseconds of CPU for a process, or what went wrong.
     *
     * @param args which client ({@code bindery}, {@code official}), what ({@code users}, {@code wall}, {@code loopback},
     *     {@code first}, {@code first-cpu}), and the address of a server
     */
    public static void main(String[] args) {
        try {
            System.out.println(measure(args[0], args[1], URI.create(args[2])));
        } catch (Throwable e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            System.out.println(cause.getClass().getSimpleName() + ": " + cause.getMessage());
        }
        System.exit(0);
    }

    private static String measure(String name, String what, URI server) throws Exception {
        String answer = what.equals("users") ? Answers.users() : what.equals("wall") ? Answers.wall() : "";
        Client client = Client.of(name, server, answer);
        if (what.startsWith("first")) {
            result = client.usersGet();
            return what.equals("first") ? CALLED : Long.toString(cpuOfProcess() / 1_000_000);
        }
        Callable<Object> call = what.equals("wall") ? client::wallGet : client::usersGet;
        return Double.toString(answer.isEmpty() ? median(call) : leastCpu(call));
    }

    private static long cpuOfProcess() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Of what is not waited for, only the processor's time says how long it takes beside other work. */
    private static double leastCpu(Callable<Object> call) throws Exception {
        LongSupplier clock = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        perCall(call, clock, WARMING);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            best = Math.min(best, perCall(call, clock, ROUND));
        }
        return best;
    }

    private static double perCall(Callable<Object> call, LongSupplier clock, long nanos) throws Exception {
        long begin = clock.getAsLong();
        long end = begin;
        int calls = 0;
        while (end - begin < nanos) {
            result = call.call();
            calls++;
            end = clock.getAsLong();
        }
        return (end - begin) / 1000.0 / calls;
    }

    private static double median(Callable<Object> call) throws Exception {
        perCall(call, System::nanoTime, WARMING);
        List<Double> calls = new ArrayList<>();
        for (long end = System.nanoTime() + ROUNDS * ROUND; System.nanoTime() < end; ) {
            calls.add(perCall(call, System::nanoTime, 1));
        }
        Collections.sort(calls);
        return calls.get(calls.size() / 2);
    }
}
