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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Java types for uses of types in the model. */
public final class TypeMapper {

    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(Nullable.class).build();

    private TypeMapper() {}

    /** {@return the type of a reference: boxed, and not null} */
    public static TypeName boxed(TypeRef ref) {
        if (ref instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.kind());
        } else if (ref instanceof TypeRef.Named named) {
            return Names.of(named.name());
        } else if (ref instanceof TypeRef.ListOf list) {
            return ParameterizedTypeName.get(
                    ClassName.get(List.class), element(list.element(), list.nullableElements()));
        } else if (ref instanceof TypeRef.IndexedList list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), boxed(list.element()));
        } else if (ref instanceof TypeRef.MapOf map) {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class), ClassName.get(String.class), element(map.value(), map.nullableValues()));
        }
        return boxed(((TypeRef.Tolerant) ref).type());
    }

    /** {@return the same, a primitive where there is one} */
    public static TypeName unboxed(TypeRef ref) {
        TypeName type = boxed(ref);
        return type.isBoxedPrimitive() ? type.unbox() : type;
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
                    ClassName.get(Map.class),
                    ClassName.get(String.class),
                    WildcardTypeName.subtypeOf(element(map.value(), map.nullableValues())));
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
        return ParameterizedTypeName.get(ClassName.get(Collection.class), WildcardTypeName.subtypeOf(element));
    }

    private static TypeName element(TypeRef ref, boolean nullable) {
        return nullable ? nullable(ref) : boxed(ref);
    }

    private static ClassName scalar(ScalarKind kind) {
        return switch (kind) {
            case BOOLEAN, BIT -> ClassName.get(Boolean.class);
            case INT32 -> ClassName.get(Integer.class);
            case INT64 -> ClassName.get(Long.class);
            case BIG_INTEGER -> ClassName.get(BigInteger.class);
            case FLOAT -> ClassName.get(Float.class);
            case DOUBLE -> ClassName.get(Double.class);
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case STRING -> ClassName.get(String.class);
            case DATE -> ClassName.get(LocalDate.class);
            case DATE_TIME -> ClassName.get(OffsetDateTime.class);
            case UNIX_TIME -> ClassName.get(Instant.class);
            case UUID -> ClassName.get(UUID.class);
            case URI -> ClassName.get(URI.class);
            case JSON -> RuntimeTypes.JSON_VALUE;
            case UPLOAD -> RuntimeTypes.UPLOAD;
        };
    }
}
