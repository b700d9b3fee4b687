package dev.bindery.generator.docs.sample;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.docs.sample.SampleValue.Chosen;
import dev.bindery.generator.docs.sample.SampleValue.Constant;
import dev.bindery.generator.docs.sample.SampleValue.Elements;
import dev.bindery.generator.docs.sample.SampleValue.Entry;
import dev.bindery.generator.docs.sample.SampleValue.Field;
import dev.bindery.generator.docs.sample.SampleValue.Fields;
import dev.bindery.generator.docs.sample.SampleValue.Plain;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values as Java expressions. */
final class JavaExpressions {

    private static final int LONGEST_CHAIN = 60;

    private final Function<TypeName, String> names;
    private final List<String> outside;

    /**
     * Writes expressions for a file.
     *
     * @param names how the file names types
     * @param outside variables that are there already
     */
    JavaExpressions(Function<TypeName, String> names, List<String> outside) {
        this.names = names;
        this.outside = List.copyOf(outside);
    }

    /** {@return the calls of setters one after the other, on lines of their own where they are long} */
    static String chain(List<String> setters, int depth) {
        String joined = String.join("", setters);
        String indented = "\n" + "        ".repeat(depth);
        boolean fits = setters.size() == 1 || (joined.length() <= LONGEST_CHAIN && joined.indexOf('\n') < 0);
        return fits ? joined : indented + String.join(indented, setters);
    }

    /** {@return a variable that is not taken, named after something} */
    String variable(String name, Collection<String> around) {
        List<String> taken = new ArrayList<>(outside);
        taken.addAll(around);
        return Variables.of(name, taken);
    }

    /**
     * {@return the call of a setter, {@code .ids(1, 2)}}
     *
     * @param taken the variables of the lambdas around it
     */
    String setter(PropertyModel property, SampleValue value, Collection<String> taken) {
        return "." + property.javaName() + "(" + argument(property, value, taken) + ")";
    }

    private String argument(PropertyModel property, SampleValue value, Collection<String> taken) {
        TypeRef element = TypeMapper.elementOf(property.type());
        if (value instanceof Fields object && !set(object).isEmpty()) {
            return lambda(object, property.javaName(), taken);
        } else if (value instanceof Elements list && element != null && takesElements(property.type(), element)) {
            boolean none = list.elements().isEmpty();
            return none ? expression(value, taken) : elements(list, each -> unboxed(each, taken));
        }
        return unboxed(value, taken);
    }

    private static boolean takesElements(TypeRef list, TypeRef element) {
        return !TypeMapper.holdsNull(list) && !(TypeMapper.boxed(element) instanceof ParameterizedTypeName);
    }

    /** {@return what fills the builder of an object} */
    private String lambda(Fields object, String name, Collection<String> taken) {
        String variable = variable(name, taken);
        List<String> inside = Variables.and(taken, variable);
        return variable + " -> " + variable + setters(object, inside);
    }

    private String setters(Fields object, Collection<String> taken) {
        List<String> setters = set(object).stream()
                .map(field -> setter(field.property(), field.value(), taken))
                .toList();
        return chain(setters, taken.size());
    }

    /** A property that can only be one text is there by itself. */
    private static List<Field> set(Fields object) {
        return object.fields().stream()
                .filter(field -> field.property().constraints().constant() == null
                        || !field.property().required())
                .toList();
    }

    /** {@return the value where an {@code int} will do for a {@code long}} */
    String unboxed(SampleValue value, Collection<String> taken) {
        return value instanceof Plain plain ? plain(plain, false) : expression(value, taken);
    }

    /** {@return the value as an expression of its own, which may be boxed} */
    private String expression(SampleValue value, Collection<String> taken) {
        if (value instanceof Plain plain) {
            return plain(plain, true);
        } else if (value instanceof Constant constant) {
            return name(Names.of(constant.type().name())) + "."
                    + constant.value().javaName();
        } else if (value instanceof Elements list) {
            return name(ClassName.get(List.class)) + ".of(" + elements(list, each -> expression(each, taken)) + ")";
        } else if (value instanceof Entry entry) {
            return "%s.of(%s, %s)"
                    .formatted(
                            name(ClassName.get(Map.class)), Literal.of(entry.key()), expression(entry.value(), taken));
        } else if (value instanceof Fields object) {
            String type = name(Names.of(object.type().name()));
            return set(object).isEmpty()
                    ? type + ".builder().build()"
                    : type + ".build(" + lambda(object, object.type().name().simpleName(), taken) + ")";
        }
        Chosen chosen = (Chosen) value;
        ClassName variant =
                Names.nested(Names.of(chosen.union()), chosen.variant().javaName());
        return "new " + name(variant) + "(" + unboxed(chosen.value(), taken) + ")";
    }

    private static String elements(Elements list, Function<SampleValue, String> each) {
        return list.elements().stream().map(each).collect(Collectors.joining(", "));
    }

    private String plain(Plain plain, boolean boxed) {
        String text = plain.text();
        return switch (plain.kind()) {
            case BOOLEAN, BIT, INT32 -> text;
            case INT64 -> boxed || !isInt(text) ? text + "L" : text;
            case BIG_INTEGER -> name(ClassName.get(BigInteger.class)) + ".valueOf(" + text + "L)";
            case FLOAT -> text + "f";
            case DOUBLE -> text.contains(".") || (!boxed && isInt(text)) ? text : text + ".0";
            case DECIMAL -> "new " + name(ClassName.get(BigDecimal.class)) + "(" + Literal.of(text) + ")";
            case STRING -> Literal.of(text);
            case DATE -> parsed(LocalDate.class, "parse", text);
            case DATE_TIME -> parsed(OffsetDateTime.class, "parse", text);
            case UNIX_TIME -> parsed(Instant.class, "parse", text);
            case UUID -> parsed(UUID.class, "fromString", text);
            case URI -> parsed(URI.class, "create", text);
            case JSON -> name(RuntimeTypes.JSON_VALUE) + ".of(" + Literal.of(text) + ")";
            case UPLOAD -> name(RuntimeTypes.UPLOAD) + ".of(file)";
        };
    }

    /** Whether digits are an {@code int} to the compiler. */
    private static boolean isInt(String digits) {
        return digits.length() <= 9;
    }

    private String parsed(Class<?> type, String method, String text) {
        return name(ClassName.get(type)) + "." + method + "(" + Literal.of(text) + ")";
    }

    private String name(TypeName type) {
        return names.apply(type);
    }
}
