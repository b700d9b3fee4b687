package dev.bindery.generator.docs.sample;

import dev.bindery.generator.docs.sample.SampleValue.Chosen;
import dev.bindery.generator.docs.sample.SampleValue.Constant;
import dev.bindery.generator.docs.sample.SampleValue.Elements;
import dev.bindery.generator.docs.sample.SampleValue.Entry;
import dev.bindery.generator.docs.sample.SampleValue.Field;
import dev.bindery.generator.docs.sample.SampleValue.Fields;
import dev.bindery.generator.docs.sample.SampleValue.Plain;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.Constraints;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeModel;
import dev.bindery.generator.model.TypeName;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.generator.model.UnionModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Chooses values: examples and defaults of the specification, else something plausible of the type. */
public final class SampleValues {

    private static final int DEEPEST = 6;
    private static final long MOST_ELEMENTS = 5;

    private final Map<TypeName, TypeModel> types = new HashMap<>();

    /** Chooses values for the types of an API. */
    public SampleValues(ApiModel api) {
        api.types().forEach(type -> types.put(type.name(), type));
    }

    /** {@return a value for a property, with no more in it than it needs} */
    SampleValue required(PropertyModel property) {
        return new Choice(PropertyModel::required).of(property);
    }

    /** {@return a value of a type as an answer may have it: with all that is not recursive, in JSON} */
    public String answer(TypeRef type) {
        return JsonSamples.text(new Choice(any -> true).of(type, "", Constraints.NONE, 3));
    }

    /** Which properties an object has. */
    private final class Choice {

        private final Predicate<PropertyModel> wanted;

        Choice(Predicate<PropertyModel> wanted) {
            this.wanted = wanted;
        }

        SampleValue of(PropertyModel property) {
            return of(property.type(), property.wireName(), property.constraints(), 0);
        }

        SampleValue of(TypeRef ref, String name, Constraints limits, int depth) {
            TypeRef type = TypeMapper.strict(ref);
            TypeRef element = TypeMapper.elementOf(type);
            if (element != null) {
                return list(element, name, limits, depth);
            } else if (type instanceof TypeRef.MapOf map) {
                return new Entry("key", of(map.value(), "value", Constraints.NONE, depth + 1));
            } else if (type instanceof TypeRef.Named named) {
                return named(Objects.requireNonNull(types.get(named.name()), named.name()::toString), limits, depth);
            }
            return PlainValues.of(((TypeRef.Scalar) type).kind(), name, limits);
        }

        private SampleValue list(TypeRef element, String name, Constraints limits, int depth) {
            if (depth > DEEPEST) {
                return new Elements(List.of());
            }
            String shown = limits.example() == null ? limits.defaultValue() : limits.example();
            if (shown != null && shown.startsWith("[") && TypeMapper.strict(element) instanceof TypeRef.Scalar scalar) {
                List<Plain> plain = JsonScalars.texts(shown).stream()
                        .limit(MOST_ELEMENTS)
                        .map(text -> PlainValues.read(scalar.kind(), text))
                        .filter(Objects::nonNull)
                        .toList();
                if (!plain.isEmpty()) {
                    return new Elements(new ArrayList<>(plain));
                }
            }
            long size = limits.minItems() == null ? 1 : Math.max(1, Math.min(limits.minItems(), MOST_ELEMENTS));
            SampleValue one = of(element, name, Constraints.NONE, depth + 1);
            return new Elements(Collections.nCopies((int) size, one));
        }

        private SampleValue named(TypeModel type, Constraints limits, int depth) {
            if (type instanceof EnumModel enumeration) {
                return constant(enumeration, limits);
            } else if (type instanceof UnionModel union) {
                return variant(union, depth);
            }
            return fields((ObjectModel) type, depth);
        }

        private SampleValue constant(EnumModel type, Constraints limits) {
            String shown = limits.example() == null ? limits.defaultValue() : limits.example();
            String value = shown == null ? "" : JsonScalars.text(shown);
            return type.constants().stream()
                    .filter(constant -> constant.value().equals(value))
                    .findFirst()
                    .or(() -> type.constants().stream().findFirst())
                    .<SampleValue>map(constant -> new Constant(type, constant))
                    .orElseGet(() -> new Plain(ScalarKind.STRING, "value"));
        }

        private SampleValue variant(UnionModel union, int depth) {
            UnionModel.Variant variant = union.variants().get(0);
            SampleValue value = of(variant.type(), "value", Constraints.NONE, depth + 1);
            if (value instanceof Fields object && union.discriminator() != null) {
                value = withDiscriminator(object, union.discriminator(), variant.discriminatorValues());
            }
            return new Chosen(union.name(), variant, value);
        }

        private Fields withDiscriminator(Fields object, String name, List<String> values) {
            List<Field> fields = new ArrayList<>();
            for (PropertyModel property : object.type().properties()) {
                boolean tells = property.wireName().equals(name) && !values.isEmpty();
                object.fields().stream()
                        .filter(field -> !tells && field.property().equals(property))
                        .forEach(fields::add);
                if (tells) {
                    fields.add(new Field(property, discriminator(property, values.get(0))));
                }
            }
            return new Fields(object.type(), fields);
        }

        private SampleValue discriminator(PropertyModel property, String value) {
            TypeRef type = TypeMapper.strict(property.type());
            if (type instanceof TypeRef.Named named && types.get(named.name()) instanceof EnumModel enumeration) {
                return enumeration.constants().stream()
                        .filter(constant -> constant.value().equals(value))
                        .findFirst()
                        .<SampleValue>map(constant -> new Constant(enumeration, constant))
                        .orElseGet(() -> of(property));
            }
            Plain plain = type instanceof TypeRef.Scalar scalar ? PlainValues.read(scalar.kind(), value) : null;
            return plain == null ? of(property) : plain;
        }

        private SampleValue fields(ObjectModel type, int depth) {
            List<Field> fields = new ArrayList<>();
            for (PropertyModel property : type.properties()) {
                boolean simple = TypeMapper.strict(property.type()) instanceof TypeRef.Scalar;
                if (wanted.test(property)
                        && (property.required() || simple || depth < DEEPEST - 1)
                        && depth < DEEPEST) {
                    fields.add(new Field(
                            property, of(property.type(), property.wireName(), property.constraints(), depth + 1)));
                }
            }
            return new Fields(type, fields);
        }
    }
}
