package dev.bindery.generator.fidelity;

import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.runtime.json.JsonDecoder;
import dev.bindery.runtime.json.JsonEncoder;
import dev.bindery.runtime.json.JsonReader;
import dev.bindery.runtime.json.JsonWriter;
import java.util.Map;

/** Puts generated codecs together for lists, maps and scalars, which have none of their own. */
final class TypeCodecs {

    private static final Map<ScalarKind, JsonCodec<?>> SCALARS = Map.ofEntries(
            Map.entry(ScalarKind.BOOLEAN, JsonCodec.of(JsonReader::readBoolean, JsonWriter::writeBoolean)),
            Map.entry(ScalarKind.BIT, JsonCodec.of(JsonReader::readBit, JsonWriter::writeBit)),
            Map.entry(ScalarKind.INT32, JsonCodec.of(JsonReader::readInt32, JsonWriter::writeInt32)),
            Map.entry(ScalarKind.INT64, JsonCodec.of(JsonReader::readInt64, JsonWriter::writeInt64)),
            Map.entry(ScalarKind.BIG_INTEGER, JsonCodec.of(JsonReader::readBigInteger, JsonWriter::writeBigInteger)),
            Map.entry(ScalarKind.FLOAT, JsonCodec.of(JsonReader::readFloat, JsonWriter::writeFloat)),
            Map.entry(ScalarKind.DOUBLE, JsonCodec.of(JsonReader::readDouble, JsonWriter::writeDouble)),
            Map.entry(ScalarKind.DECIMAL, JsonCodec.of(JsonReader::readDecimal, JsonWriter::writeDecimal)),
            Map.entry(ScalarKind.STRING, JsonCodec.of(JsonReader::readString, JsonWriter::writeString)),
            Map.entry(ScalarKind.DATE, JsonCodec.of(JsonReader::readDate, JsonWriter::writeDate)),
            Map.entry(ScalarKind.DATE_TIME, JsonCodec.of(JsonReader::readDateTime, JsonWriter::writeDateTime)),
            Map.entry(ScalarKind.UNIX_TIME, JsonCodec.of(JsonReader::readUnixTime, JsonWriter::writeUnixTime)),
            Map.entry(ScalarKind.UUID, JsonCodec.of(JsonReader::readUuid, JsonWriter::writeUuid)),
            Map.entry(ScalarKind.URI, JsonCodec.of(JsonReader::readUri, JsonWriter::writeUri)),
            Map.entry(ScalarKind.JSON, JsonCodec.of(JsonReader::readValue, JsonWriter::writeValue)));

    private final GeneratedApi api;

    TypeCodecs(GeneratedApi api) {
        this.api = api;
    }

    // Everything here is about values of types that only the document knows.
    @SuppressWarnings("unchecked")
    JsonCodec<Object> of(TypeRef type) {
        return (JsonCodec<Object>) untyped(type);
    }

    private JsonCodec<?> untyped(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            JsonCodec<?> codec = SCALARS.get(scalar.kind());
            if (codec == null) {
                throw new IllegalArgumentException(scalar.kind() + " is no JSON");
            }
            return codec;
        } else if (type instanceof TypeRef.Named named) {
            return named(named);
        } else if (type instanceof TypeRef.ListOf list) {
            JsonCodec<Object> element = of(list.element());
            return list.nullableElements()
                    ? JsonCodec.of(in -> in.readNullableList(element), (out, v) -> out.writeList(v, element))
                    : JsonCodec.of(in -> in.readList(element), (out, v) -> out.writeList(v, element));
        } else if (type instanceof TypeRef.MapOf map) {
            JsonCodec<Object> value = of(map.value());
            return map.nullableValues()
                    ? JsonCodec.of(in -> in.readNullableMap(value), (out, v) -> out.writeMap(v, value))
                    : JsonCodec.of(in -> in.readMap(value), (out, v) -> out.writeMap(v, value));
        } else if (type instanceof TypeRef.IndexedList list) {
            JsonCodec<Object> element = of(list.element());
            return JsonCodec.of(in -> in.readIndexedList(element), (out, v) -> out.writeList(v, element));
        }
        JsonCodec<Object> meant = of(((TypeRef.Tolerant) type).type());
        JsonDecoder<Object> decoder = in -> in.readTolerant(meant);
        JsonEncoder<Object> encoder = meant;
        return JsonCodec.of(decoder, encoder);
    }

    private JsonCodec<?> named(TypeRef.Named named) {
        try {
            return (JsonCodec<?>)
                    api.type(named.name().toString()).getMethod("codec").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(named + " has no codec", e);
        }
    }
}
