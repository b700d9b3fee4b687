package dev.bindery.generator.emitter.poet;

import com.palantir.javapoet.TypeName;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

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

    private final Function<TypeName, String> names;

    /**
     * Expressions in one file.
     *
     * @param names how the file writes the name of a type
     */
    public CodecExpressions(Function<TypeName, String> names) {
        this.names = names;
    }

    /** {@return the value of a property, read from {@code in}: {@code in.readInt64()}} */
    public String read(PropertyModel property) {
        TypeRef type = property.type();
        boolean nullable = property.nullable() && !(type instanceof TypeRef.Tolerant);
        if (property.secret()) {
            return "in.readSecret(" + (nullable ? "r -> r.readNullable(" + decoder(type, 2) + ")" : decoder(type))
                    + ")";
        }
        return nullable ? "in.readNullable(" + decoder(type) + ")" : read("in", type, 0);
    }

    /** {@return the call that writes a value to {@code out}} */
    public String write(TypeRef type, String value) {
        return write("out", TypeMapper.strict(type), value, 0);
    }

    /** {@return the statement that writes a property to {@code out} as a field of an object} */
    public String writeField(PropertyModel property, String value) {
        String nameAndValue = "(" + Literal.of(property.wireName()) + ", " + value;
        if (property.required() && property.nullable()) {
            return "out.nullableField" + nameAndValue + ", " + encoder(property.type()) + ");";
        } else if (TypeMapper.strict(property.type()) instanceof TypeRef.Scalar scalar) {
            String name = scalarName(scalar.kind());
            return "out." + Character.toLowerCase(name.charAt(0)) + name.substring(1) + "Field" + nameAndValue + ");";
        }
        return "out.field" + nameAndValue + ", " + encoder(property.type()) + ");";
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
    public String decoder(TypeRef type) {
        return decoder(type, 1);
    }

    /** {@return a {@code JsonEncoder} of the type} */
    public String encoder(TypeRef type) {
        return encoder(type, 1);
    }

    /** {@return a {@code JsonCodec} of the type, where the context says which type it is of} */
    public String codec(TypeRef type) {
        return type instanceof TypeRef.Named
                ? decoder(type)
                : names.apply(RuntimeTypes.JSON_CODEC) + ".of(" + decoder(type) + ", " + encoder(type) + ")";
    }

    /** {@return a {@code JsonCodec} of the type, wherever it stands} */
    public String typedCodec(TypeRef type) {
        return type instanceof TypeRef.Named
                ? decoder(type)
                : names.apply(RuntimeTypes.JSON_CODEC) + ".<" + names.apply(TypeMapper.boxed(type)) + ">of("
                        + decoder(type, 2) + ", " + encoder(type, 2) + ")";
    }

    private String read(String reader, TypeRef ref, int depth) {
        if (ref instanceof TypeRef.Scalar scalar) {
            return reader + ".read" + scalarName(scalar.kind()) + "()";
        } else if (ref instanceof TypeRef.Named) {
            return reader + ".read(" + decoder(ref, depth + 1) + ")";
        } else if (ref instanceof TypeRef.ListOf list) {
            String method = list.nullableElements() ? ".readNullableList(" : ".readList(";
            return reader + method + decoder(list.element(), depth + 1) + ")";
        } else if (ref instanceof TypeRef.IndexedList list) {
            return reader + ".readIndexedList(" + decoder(list.element(), depth + 1) + ")";
        } else if (ref instanceof TypeRef.MapOf map) {
            String method = map.nullableValues() ? ".readNullableMap(" : ".readMap(";
            return reader + method + decoder(map.value(), depth + 1) + ")";
        }
        return reader + ".readTolerant(" + decoder(((TypeRef.Tolerant) ref).type(), depth + 1) + ")";
    }

    private String decoder(TypeRef ref, int depth) {
        if (ref instanceof TypeRef.Scalar scalar) {
            return names.apply(RuntimeTypes.JSON_READER) + "::read" + scalarName(scalar.kind());
        } else if (ref instanceof TypeRef.Named named) {
            return names.apply(Names.of(named.name())) + ".codec()";
        }
        String reader = variable("r", depth);
        return reader + " -> " + read(reader, ref, depth);
    }

    private String encoder(TypeRef ref, int depth) {
        TypeRef type = TypeMapper.strict(ref);
        if (type instanceof TypeRef.Scalar scalar) {
            return names.apply(RuntimeTypes.JSON_WRITER) + "::write" + scalarName(scalar.kind());
        } else if (type instanceof TypeRef.Named named) {
            return names.apply(Names.of(named.name())) + ".codec()";
        }
        String writer = variable("w", depth);
        String value = variable("v", depth);
        return "(" + writer + ", " + value + ") -> " + write(writer, type, value, depth);
    }

    private String write(String writer, TypeRef type, String value, int depth) {
        if (type instanceof TypeRef.Scalar scalar) {
            return writer + ".write" + scalarName(scalar.kind()) + "(" + value + ")";
        } else if (type instanceof TypeRef.Named named) {
            return names.apply(Names.of(named.name())) + ".codec().write(" + writer + ", " + value + ")";
        } else if (type instanceof TypeRef.MapOf map) {
            return writer + ".writeMap(" + value + ", " + encoder(map.value(), depth + 1) + ")";
        }
        TypeRef element = Objects.requireNonNull(TypeMapper.elementOf(type));
        return writer + ".writeList(" + value + ", " + encoder(element, depth + 1) + ")";
    }

    /** Lambdas within lambdas may not reuse a name. */
    private static String variable(String name, int depth) {
        return depth == 1 ? name : name + depth;
    }
}
