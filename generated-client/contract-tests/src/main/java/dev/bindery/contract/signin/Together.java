package dev.bindery.contract.signin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has 64 threads do the same at the same time. */
public final class Together {
    private static final int THREADS = 64;

    private Together() {}

    /**
     * Does something in 64 threads, which start when all are there.
     *
     * @param <T> what comes of it
     * @param one what each does
     * @return what came of each
     * @throws Exception what one of them threw, as the cause
     */
    public static <T> List<T> call(Callable<T> one) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            Callable<T> inStep = () -> {
                start.await();
                return one.call();
            };
            for (Future<T> each : threads.invokeAll(Collections.nCopies(THREADS, inStep))) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
