package dev.bindery.generator.emitter.poet;

import static dev.bindery.generator.emitter.poet.RuntimeTypes.JSON_READER;
import static dev.bindery.generator.emitter.poet.RuntimeTypes.JSON_WRITER;

import com.palantir.javapoet.CodeBlock;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import java.util.Map;
import java.util.Objects;

/** How a value of each type is read and written: expressions over the runtime's reader and writer. */
public final class CodecExpressions {

    private static final Map<ScalarKind, String> SCALARS = Map.ofEntries(
            Map.entry(ScalarKind.BOOLEAN, "Boolean"),
            Map.entry(ScalarKind.BIT, "Bit"),
            Map.entry(ScalarKind.INT32, "Int32"),
            Map.entry(ScalarKind.INT64, "Int64"),
            Map.entry(ScalarKind.BIG_INTEGER, "BigInteger"),
            Map.entry(ScalarKind.FLOAT, "Float"),
            Map.entry(ScalarKind.DOUBLE, "Double"),
            Map.entry(ScalarKind.DECIMAL, "Decimal"),
            Map.entry(ScalarKind.STRING, "String"),
            Map.entry(ScalarKind.DATE, "Date"),
            Map.entry(ScalarKind.DATE_TIME, "DateTime"),
            Map.entry(ScalarKind.UNIX_TIME, "UnixTime"),
            Map.entry(ScalarKind.UUID, "Uuid"),
            Map.entry(ScalarKind.URI, "Uri"),
            Map.entry(ScalarKind.JSON, "Value"));

    private CodecExpressions() {}

    /** {@return the value of a property, read from {@code in}: {@code in.readInt64()}} */
    public static CodeBlock read(PropertyModel property) {
        TypeRef type = property.type();
        boolean nullable = property.nullable() && !(type instanceof TypeRef.Tolerant);
        if (property.secret()) {
            return CodeBlock.of("in.readSecret($L)", nullable ? nullableDecoder(type) : decoder(type));
        }
        return nullable ? CodeBlock.of("in.readNullable($L)", decoder(type)) : read("in", type, 0);
    }

    /** {@return the call that writes a value to {@code out}} */
    public static CodeBlock write(TypeRef type, String value) {
        return write("out", TypeMapper.strict(type), value, 0);
    }

    /** {@return the name of the reader's and the writer's method for a scalar, without its verb} */
    public static String scalarName(ScalarKind kind) {
        String name = SCALARS.get(kind);
        if (name == null) {
            throw new IllegalArgumentException(kind + " has no JSON form");
        }
        return name;
    }

    /** {@return a {@code JsonDecoder} of the type} */
    public static CodeBlock decoder(TypeRef type) {
        return decoder(type, 1);
    }

    /** {@return a {@code JsonEncoder} of the type} */
    public static CodeBlock encoder(TypeRef type) {
        return encoder(type, 1);
    }

    /** {@return a {@code JsonCodec} of the type, where the context says which type it is of} */
    public static CodeBlock codec(TypeRef type) {
        return type instanceof TypeRef.Named
                ? decoder(type)
                : CodeBlock.of("$T.of($L, $L)", RuntimeTypes.JSON_CODEC, decoder(type), encoder(type));
    }

    /** {@return a {@code JsonCodec} of the type, wherever it stands} */
    public static CodeBlock typedCodec(TypeRef type) {
        return type instanceof TypeRef.Named
                ? decoder(type)
                : CodeBlock.of(
                        "$T.<$T>of($L, $L)",
                        RuntimeTypes.JSON_CODEC,
                        TypeMapper.boxed(type),
                        decoder(type, 2),
                        encoder(type, 2));
    }

    private static CodeBlock nullableDecoder(TypeRef type) {
        return CodeBlock.of("r -> r.readNullable($L)", decoder(type, 2));
    }

    private static CodeBlock read(String reader, TypeRef ref, int depth) {
        if (ref instanceof TypeRef.Scalar scalar) {
            return CodeBlock.of("$L.read$L()", reader, scalarName(scalar.kind()));
        } else if (ref instanceof TypeRef.Named) {
            return CodeBlock.of("$L.read($L)", reader, decoder(ref, depth + 1));
        } else if (ref instanceof TypeRef.ListOf list) {
            String method = list.nullableElements() ? "readNullableList" : "readList";
            return CodeBlock.of("$L.$L($L)", reader, method, decoder(list.element(), depth + 1));
        } else if (ref instanceof TypeRef.IndexedList list) {
            return CodeBlock.of("$L.readIndexedList($L)", reader, decoder(list.element(), depth + 1));
        } else if (ref instanceof TypeRef.MapOf map) {
            String method = map.nullableValues() ? "readNullableMap" : "readMap";
            return CodeBlock.of("$L.$L($L)", reader, method, decoder(map.value(), depth + 1));
        }
        return CodeBlock.of("$L.readTolerant($L)", reader, decoder(((TypeRef.Tolerant) ref).type(), depth + 1));
    }

    private static CodeBlock decoder(TypeRef ref, int depth) {
        if (ref instanceof TypeRef.Scalar scalar) {
            return CodeBlock.of("$T::read$L", JSON_READER, scalarName(scalar.kind()));
        } else if (ref instanceof TypeRef.Named named) {
            return CodeBlock.of("$T.codec()", Names.of(named.name()));
        }
        String reader = variable("r", depth);
        return CodeBlock.of("$L -> $L", reader, read(reader, ref, depth));
    }

    private static CodeBlock encoder(TypeRef ref, int depth) {
        TypeRef type = TypeMapper.strict(ref);
        if (type instanceof TypeRef.Scalar scalar) {
            return CodeBlock.of("$T::write$L", JSON_WRITER, scalarName(scalar.kind()));
        } else if (type instanceof TypeRef.Named named) {
            return CodeBlock.of("$T.codec()", Names.of(named.name()));
        }
        String writer = variable("w", depth);
        String value = variable("v", depth);
        return CodeBlock.of("($L, $L) -> $L", writer, value, write(writer, type, value, depth));
    }

    private static CodeBlock write(String writer, TypeRef type, String value, int depth) {
        if (type instanceof TypeRef.Scalar scalar) {
            return CodeBlock.of("$L.write$L($L)", writer, scalarName(scalar.kind()), value);
        } else if (type instanceof TypeRef.Named named) {
            return CodeBlock.of("$T.codec().write($L, $L)", Names.of(named.name()), writer, value);
        } else if (type instanceof TypeRef.MapOf map) {
            return CodeBlock.of("$L.writeMap($L, $L)", writer, value, encoder(map.value(), depth + 1));
        }
        TypeRef element = Objects.requireNonNull(TypeMapper.elementOf(type));
        return CodeBlock.of("$L.writeList($L, $L)", writer, value, encoder(element, depth + 1));
    }

    /** Lambdas within lambdas may not reuse a name. */
    private static String variable(String name, int depth) {
        return depth == 1 ? name : name + depth;
    }
}
