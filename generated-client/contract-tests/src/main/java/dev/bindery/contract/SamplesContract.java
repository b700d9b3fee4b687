package dev.bindery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.transport.JdkTransport;
import dev.bindery.testkit.TestServerExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples that the documentation shows do what they say: a server that judges requests takes them, and answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SamplesContract {

    private static final long SEED = 20_260_101;

    @RegisterExtension
    final TestServerExtension server;

    private final ClientUnderTest client;
    private final String samplesPackage;
    private final JdkTransport transport = JdkTransport.create();

    @TempDir
    private Path folder;

    /**
     * Tries the samples of a client.
     *
     * @param client the client
     * @param samplesPackage the package of the samples
     */
    protected SamplesContract(ClientUnderTest client, String samplesPackage) {
        this.client = client;
        this.samplesPackage = samplesPackage;
        this.server = TestServerExtension.speaking(client.spec());
    }

    List<SampleCall> samples() {
        return client.methods().stream()
                .flatMap(method -> SampleCall.of(samplesPackage, method))
                .toList();
    }

    @AfterAll
    void close() {
        transport.close();
    }

    @Test
    void everyMethodHasABlockingAndAnAsynchronousSample() {
        List<SampleCall> samples = samples();
        System.out.printf(
                "%s: %d samples compiled and run, %d of them get the example of the specification%n",
                client.spec().title(),
                samples.size(),
                samples.stream()
                        .filter(sample -> sample.method().answersExample())
                        .count());
        assertThat(client.methods())
                .isNotEmpty()
                .allSatisfy(method -> assertThat(SampleCall.of(samplesPackage, method))
                        .as("%s", method)
                        .hasSize(2));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsTakenAndItsAnswerRead(SampleCall sample) throws Exception {
        TypedMethod method = sample.method();
        method.script(server, new Random(SEED));
        View<?> view = client.views().stream().filter(sample::isFor).findFirst().orElseThrow();

        Object answer;
        try (AutoCloseable opened = view.open(server.uri(), transport)) {
            answer = sample.run(view, opened, server.uri(), file());
        }

        assertThat(server.journal().requests(method.operation().id())).hasSize(1);
        assertThat(answer != null).as("answer %s", answer).isEqualTo(method.hasResult());
    }

    private Path file() throws IOException {
        return Files.write(folder.resolve("photo.jpg"), new byte[] {1, 2, 3});
    }
}
