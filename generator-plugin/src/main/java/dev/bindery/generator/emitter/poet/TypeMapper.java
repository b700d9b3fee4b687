package dev.bindery.generator.emitter.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Java types for uses of types in the model. */
public final class TypeMapper {

    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(Nullable.class).build();

    /** Once each: JavaPoet checks and prints every name that it makes. */
    private static final Map<ScalarKind, ClassName> SCALARS = new EnumMap<>(Map.ofEntries(
            Map.entry(ScalarKind.BOOLEAN, ClassName.get(Boolean.class)),
            Map.entry(ScalarKind.BIT, ClassName.get(Boolean.class)),
            Map.entry(ScalarKind.INT32, ClassName.get(Integer.class)),
            Map.entry(ScalarKind.INT64, ClassName.get(Long.class)),
            Map.entry(ScalarKind.BIG_INTEGER, ClassName.get(BigInteger.class)),
            Map.entry(ScalarKind.FLOAT, ClassName.get(Float.class)),
            Map.entry(ScalarKind.DOUBLE, ClassName.get(Double.class)),
            Map.entry(ScalarKind.DECIMAL, ClassName.get(BigDecimal.class)),
            Map.entry(ScalarKind.STRING, ClassName.get(String.class)),
            Map.entry(ScalarKind.DATE, ClassName.get(LocalDate.class)),
            Map.entry(ScalarKind.DATE_TIME, ClassName.get(OffsetDateTime.class)),
            Map.entry(ScalarKind.UNIX_TIME, ClassName.get(Instant.class)),
            Map.entry(ScalarKind.UUID, ClassName.get(UUID.class)),
            Map.entry(ScalarKind.URI, ClassName.get(URI.class)),
            Map.entry(ScalarKind.JSON, RuntimeTypes.JSON_VALUE),
            Map.entry(ScalarKind.UPLOAD, RuntimeTypes.UPLOAD)));

    private static final Map<ScalarKind, TypeName> PRIMITIVES = new EnumMap<>(Map.of(
            ScalarKind.BOOLEAN, TypeName.BOOLEAN,
            ScalarKind.BIT, TypeName.BOOLEAN,
            ScalarKind.INT32, TypeName.INT,
            ScalarKind.INT64, TypeName.LONG,
            ScalarKind.FLOAT, TypeName.FLOAT,
            ScalarKind.DOUBLE, TypeName.DOUBLE));

    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName MAP = ClassName.get(Map.class);
    private static final ClassName COLLECTION = ClassName.get(Collection.class);
    private static final ClassName STRING = ClassName.get(String.class);

    private TypeMapper() {}

    /** {@return the type of a reference: boxed, and not null} */
    public static TypeName boxed(TypeRef ref) {
        if (ref instanceof TypeRef.Scalar scalar) {
            return Objects.requireNonNull(
                    SCALARS.get(scalar.kind()), scalar.kind().name());
        } else if (ref instanceof TypeRef.Named named) {
            return Names.of(named.name());
        } else if (ref instanceof TypeRef.ListOf list) {
            return ParameterizedTypeName.get(LIST, element(list.element(), list.nullableElements()));
        } else if (ref instanceof TypeRef.IndexedList list) {
            return ParameterizedTypeName.get(LIST, boxed(list.element()));
        } else if (ref instanceof TypeRef.MapOf map) {
            return ParameterizedTypeName.get(MAP, STRING, element(map.value(), map.nullableValues()));
        }
        return boxed(((TypeRef.Tolerant) ref).type());
    }

    /** {@return the same, a primitive where there is one} */
    public static TypeName unboxed(TypeRef ref) {
        TypeName primitive = strict(ref) instanceof TypeRef.Scalar scalar ? PRIMITIVES.get(scalar.kind()) : null;
        return primitive == null ? boxed(ref) : primitive;
    }

    /** {@return the same, or null} */
    public static TypeName nullable(TypeRef ref) {
        return nullable(boxed(ref));
    }

    /** {@return the type, marked as nullable} */
    public static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    /** {@return what a setter takes: lists and maps of any kind that hold the right things} */
    public static TypeName accepted(TypeRef ref) {
        TypeRef type = strict(ref);
        if (type instanceof TypeRef.ListOf list) {
            return collection(element(list.element(), list.nullableElements()));
        } else if (type instanceof TypeRef.IndexedList list) {
            return collection(boxed(list.element()));
        } else if (type instanceof TypeRef.MapOf map) {
            return ParameterizedTypeName.get(
                    MAP, STRING, WildcardTypeName.subtypeOf(element(map.value(), map.nullableValues())));
        }
        return boxed(type);
    }

    /** {@return the type without the note that several wire forms are right} */
    public static TypeRef strict(TypeRef ref) {
        return ref instanceof TypeRef.Tolerant tolerant ? strict(tolerant.type()) : ref;
    }

    /** {@return what the elements of a list are, or null for what is no list} */
    public static @Nullable TypeRef elementOf(TypeRef ref) {
        TypeRef type = strict(ref);
        if (type instanceof TypeRef.ListOf list) {
            return list.element();
        }
        return type instanceof TypeRef.IndexedList list ? list.element() : null;
    }

    /** {@return the generated type that values are, or that lists and maps hold in the end; null for any other} */
    public static TypeRef.@Nullable Named generatedIn(TypeRef ref) {
        TypeRef type = strict(ref);
        TypeRef element = type instanceof TypeRef.MapOf map ? map.value() : elementOf(type);
        if (element != null) {
            return generatedIn(element);
        }
        return type instanceof TypeRef.Named named ? named : null;
    }

    /** {@return whether values are lists or maps} */
    public static boolean isCollection(TypeRef ref) {
        return elementOf(ref) != null || strict(ref) instanceof TypeRef.MapOf;
    }

    /** {@return whether null is a right element of a list or value of a map} */
    public static boolean holdsNull(TypeRef ref) {
        TypeRef type = strict(ref);
        return (type instanceof TypeRef.ListOf list && list.nullableElements())
                || (type instanceof TypeRef.MapOf map && map.nullableValues());
    }

    /** {@return the runtime's method that makes an unmodifiable copy of a list or map; null for all else} */
    public static @Nullable String copyMethod(TypeRef ref) {
        if (elementOf(ref) != null) {
            return holdsNull(ref) ? "nullableList" : "list";
        }
        return strict(ref) instanceof TypeRef.MapOf ? holdsNull(ref) ? "nullableMap" : "map" : null;
    }

    private static TypeName collection(TypeName element) {
        return ParameterizedTypeName.get(COLLECTION, WildcardTypeName.subtypeOf(element));
    }

    private static TypeName element(TypeRef ref, boolean nullable) {
        return nullable ? nullable(ref) : boxed(ref);
    }
}
