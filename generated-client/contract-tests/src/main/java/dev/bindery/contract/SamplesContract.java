package dev.bindery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.transport.JdkTransport;
import dev.bindery.testkit.TestServerExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    List<SampleCall> samplesWithExample() {
        return client.methodsWithJson().stream()
                .filter(method -> method.example().isPresent())
                .flatMap(method -> SampleCall.of(samplesPackage, method))
                .toList();
    }

    @AfterAll
    void close() {
        transport.close();
    }

    @Test
    void everyMethodHasABlockingAndAnAsynchronousSample() {
        assertThat(client.methods())
                .allSatisfy(method -> assertThat(SampleCall.of(samplesPackage, method))
                        .as("%s", method)
                        .hasSize(2));
    }

    @ParameterizedTest
    @MethodSource("samplesWithExample")
    void aSampleIsTakenAndItsAnswerRead(SampleCall sample) throws Exception {
        View<?> view = client.views().stream().filter(sample::isFor).findFirst().orElseThrow();

        Object answer;
        try (AutoCloseable opened = view.open(server.uri(), transport)) {
            answer = sample.run(view, opened, server.uri(), file());
        }

        assertThat(answer).isNotNull();
        assertThat(server.journal().last(sample.method().operation().id())).isNotNull();
    }

    private Path file() throws IOException {
        return Files.write(folder.resolve("photo.jpg"), new byte[] {1, 2, 3});
    }
}
