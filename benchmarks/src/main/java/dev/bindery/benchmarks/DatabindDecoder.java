package dev.bindery.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.bindery.benchmarks.databind.Envelope;
import java.io.IOException;
import java.util.Objects;

/** Databind as its users set it up for an answer like these: one reader for the type, unknown properties ignored. */
final class DatabindDecoder implements Decoder {
    private final ObjectReader reader;

    DatabindDecoder(Answer answer, Module... modules) {
        this.reader = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new JavaTimeModule())
                .addModules(modules)
                .build()
                .readerFor(answer.envelope());
    }

    @Override
    public Object decode(byte[] utf8) throws IOException {
        Envelope<?> envelope = reader.readValue(utf8);
        return Objects.requireNonNull(envelope.response(), "response");
    }
}
