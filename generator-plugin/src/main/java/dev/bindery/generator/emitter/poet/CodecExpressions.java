package dev.bindery.generator.emitter.poet;

import com.palantir.javapoet.TypeName;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import java.util.function.Function;

/** How values of each type are read and written: expressions that give one of the runtime's codecs. */
public final class CodecExpressions {

    private final Function<TypeName, String> names;

    /**
     * Expressions in one file.
     *
     * @param names how the file writes the name of a type
     */
    public CodecExpressions(Function<TypeName, String> names) {
        this.names = names;
    }

    /** {@return the codec of a type: {@code Json.list(Pet.codec())}} */
    public String codec(TypeRef type) {
        return codec(type, name -> name + ".codec()");
    }

    /** {@return the same for a constant of a generated type: types name each other in circles} */
    public String constant(TypeRef type) {
        return codec(type, name -> json("of(" + name + "::codec)"));
    }

    /** {@return what writes values of the type in its proper form} */
    public String encoder(TypeRef type) {
        return codec(TypeMapper.strict(type));
    }

    /** {@return the statement that writes a property to {@code out} as a field of an object} */
    public String writeField(PropertyModel property, String value) {
        String method = property.required() && property.nullable() ? "nullableField" : "field";
        return "out.%s(%s, %s, %s);"
                .formatted(method, Literal.of(property.wireName()), value, encoder(property.type()));
    }

    private String codec(TypeRef type, Function<String, String> generated) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.kind());
        } else if (type instanceof TypeRef.Named named) {
            return generated.apply(names.apply(Names.of(named.name())));
        } else if (type instanceof TypeRef.ListOf list) {
            return json((list.nullableElements() ? "nullableList(" : "list(") + codec(list.element(), generated) + ")");
        } else if (type instanceof TypeRef.IndexedList list) {
            return json("indexedList(" + codec(list.element(), generated) + ")");
        } else if (type instanceof TypeRef.MapOf map) {
            return json((map.nullableValues() ? "nullableMap(" : "map(") + codec(map.value(), generated) + ")");
        }
        return json("tolerant(" + codec(((TypeRef.Tolerant) type).type(), generated) + ")");
    }

    private String scalar(ScalarKind kind) {
        if (kind == ScalarKind.UPLOAD) {
            throw new IllegalArgumentException(kind + " has no JSON form");
        }
        return json(kind == ScalarKind.JSON ? "VALUE" : kind.name());
    }

    private String json(String member) {
        return names.apply(RuntimeTypes.JSON) + "." + member;
    }
}
