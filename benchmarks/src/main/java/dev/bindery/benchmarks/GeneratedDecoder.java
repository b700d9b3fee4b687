package dev.bindery.benchmarks;

import dev.bindery.runtime.call.Operation;
import dev.bindery.runtime.json.Drift;
import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.runtime.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Does what the generated client does with a body: reads the result out of its envelope and collects the drift. */
final class GeneratedDecoder<R> implements Decoder {
    private final JsonCodec<R> result;
    private final String envelope;

    GeneratedDecoder(Operation<?, R> operation) {
        this.result = operation.result();
        this.envelope = Objects.requireNonNull(operation.envelope(), operation::id);
    }

    @Override
    public Object decode(byte[] utf8) {
        List<Drift> drift = new ArrayList<>();
        R value = JsonReader.of(utf8, drift::add).readDocument(this::readEnvelope);
        return Objects.requireNonNull(value, envelope);
    }

    private @Nullable R readEnvelope(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        R value = null;
        while (in.nextField()) {
            if (in.fieldName().equals(envelope)) {
                value = in.read(result);
            } else {
                in.keepField();
            }
        }
        in.endObject();
        return value;
    }
}
