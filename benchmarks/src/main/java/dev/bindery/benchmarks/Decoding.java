package dev.bindery.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the bytes of an answer to its result. JMH runs the parameters in the order of their names, so that the sides stand
 * next to each other for each document, and whatever else the machine does touches them alike.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls setUp before anything else
public class Decoding {
    /** What is decoded: see {@link Document#of}. */
    @Param({
        "users.get",
        "wall.get",
        "users.get*100",
        "friends.get*100",
        "wall.get*100",
        "messages.getHistory*100",
        "photos.get*100"
    })
    public String document;

    /** Who decodes it. */
    @Param
    public Side side;

    private byte[] utf8;
    private Decoder decoder;

    /** Makes the document and what reads it. */
    @Setup
    public void setUp() throws IOException {
        Document chosen = Document.of(document);
        utf8 = chosen.utf8();
        decoder = side.decoder(chosen.answer());
    }

    /** {@return the result, so that nothing of it is optimized away} */
    @Benchmark
    public Object decode() throws IOException {
        return decoder.decode(utf8);
    }
}
