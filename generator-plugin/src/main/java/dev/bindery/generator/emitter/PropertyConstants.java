package dev.bindery.generator.emitter;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.CodecExpressions;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The constants of a class that say what it is made of: its shape, and a key for each property. */
final class PropertyConstants {

    /** The shape of each class. */
    static final String SHAPE = "SHAPE";

    private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);

    private final DataClass type;
    private final JavaWriter out;
    private final CodecExpressions json;
    private final IdentityHashMap<PropertyModel, String> names = new IdentityHashMap<>();

    PropertyConstants(DataClass type, JavaWriter out) {
        this.type = type;
        this.out = out;
        this.json = new CodecExpressions(out::name);
        Set<String> taken = new HashSet<>(Set.of(SHAPE, type.name().simpleName()));
        for (PropertyModel property : type.properties()) {
            TypeRef.Named named = TypeMapper.generatedIn(property.type());
            if (named != null) {
                taken.add(named.name()
                        .simpleName()); // where both a class and a constant could be meant, Java takes the latter
            }
        }
        for (PropertyModel property : type.properties()) {
            String name = Names.unused(constantName(property.javaName()), taken);
            taken.add(name);
            names.put(property, name);
        }
    }

    /** {@return the name of a property's key} */
    String name(PropertyModel property) {
        return Objects.requireNonNull(names.get(property), property.javaName());
    }

    /**
     * Writes them all.
     *
     * @param factory how a shape without properties is made: {@code of}, or {@code open}
     */
    void writeAll(String factory) {
        TypeName shape = type.json() ? RuntimeTypes.OBJECT_SHAPE : RuntimeTypes.REQUEST_SHAPE;
        out.line("private static final %1$s<%2$s> %3$s = %1$s.%4$s(%2$s.class, %2$s::new);"
                .formatted(out.name(shape), out.name(type.name()), SHAPE, factory));
        type.properties().forEach(this::write);
        out.blank();
    }

    private void write(PropertyModel property) {
        TypeName key = ParameterizedTypeName.get(RuntimeTypes.PROPERTY, TypeMapper.boxed(property.type()));
        out.line("private static final " + out.name(key) + " " + name(property) + " = " + SHAPE + "."
                + (type.json() ? field(property) : parameter(property)) + ";");
    }

    private String field(PropertyModel property) {
        String wireName = Literal.of(property.wireName());
        String javaName = "\"" + property.javaName() + "\"";
        if (isConstant(property)) {
            return "constant(" + wireName + ", " + javaName + ", " + constant(property) + ")";
        }
        String use = property.required() ? "required" : "optional";
        String codec = json.constant(property.type());
        return use + (property.nullable() ? "OrNull(" : "(") + wireName + ", "
                + (wireName.equals(javaName) ? "" : javaName + ", ")
                + (property.secret() ? out.name(RuntimeTypes.JSON) + ".secret(" + codec + ")" : codec) + ")";
    }

    private String parameter(PropertyModel property) {
        String javaName = "\"" + property.javaName() + "\"";
        if (isConstant(property)) {
            return "constant(" + javaName + ", " + constant(property) + ")";
        }
        return (DataClass.isPresent(property) ? "required" : "optional") + (property.secret() ? "Secret(" : "(")
                + javaName + ")";
    }

    /** What can only be one text need not be set. */
    private static boolean isConstant(PropertyModel property) {
        return DataClass.isPresent(property)
                && !property.secret()
                && property.constraints().constant() != null
                && property.type().equals(TEXT);
    }

    private static String constant(PropertyModel property) {
        return Literal.of(Objects.requireNonNull(property.constraints().constant()));
    }

    /** {@return {@code perPage} as {@code PER_PAGE}} */
    private static String constantName(String javaName) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < javaName.length(); i++) {
            char c = javaName.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && !Character.isUpperCase(javaName.charAt(i - 1))) {
                name.append('_');
            }
            name.append(c);
        }
        return name.toString().toUpperCase(Locale.ROOT);
    }
}
