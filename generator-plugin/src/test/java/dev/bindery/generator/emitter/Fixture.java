package dev.bindery.generator.emitter;

import dev.bindery.generator.model.Constraints;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.ResourceModel.ApiInterface;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeName;
import dev.bindery.generator.model.TypeRef;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Parts of models in few words. */
final class Fixture {

    static final String MODEL = "acme.model";

    private Fixture() {}

    static TypeRef scalar(ScalarKind kind) {
        return new TypeRef.Scalar(kind);
    }

    static TypeRef named(String simpleName) {
        return new TypeRef.Named(modelName(simpleName));
    }

    static TypeRef list(TypeRef element) {
        return new TypeRef.ListOf(element, false);
    }

    static TypeRef map(TypeRef value) {
        return new TypeRef.MapOf(value, false);
    }

    static TypeName modelName(String simpleName) {
        return new TypeName(MODEL, simpleName);
    }

    static ObjectModel object(String simpleName, PropertyModel... properties) {
        return new ObjectModel(
                modelName(simpleName),
                new Docs("What a " + simpleName + " is.", null, false, null, "shop.yaml:12"),
                List.of(properties),
                false,
                true);
    }

    static EnumModel enumeration(String simpleName, String... values) {
        return new EnumModel(
                modelName(simpleName),
                Docs.of("Kinds of " + simpleName + "."),
                ScalarKind.STRING,
                Arrays.stream(values)
                        .map(value -> new EnumModel.Constant(
                                value.toUpperCase(Locale.ROOT), value, Docs.of("Means " + value + ".")))
                        .toList());
    }

    /** {@return a resource that one interface covers} */
    static ResourceModel resource(String name, OperationFixture... operations) {
        List<OperationModel> models =
                Arrays.stream(operations).map(OperationFixture::model).toList();
        String capital = OperationFixture.capital(name);
        return new ResourceModel(
                name,
                name,
                "acme." + name,
                capital + "Operations",
                Docs.of("Everything about " + name + "."),
                models,
                List.of(new ApiInterface(capital + "Api", capital + "AsyncApi", List.of(), models, models)));
    }

    static PropertyModel optional(String wireName, TypeRef type) {
        return new PropertyModel(
                wireName,
                camelCase(wireName),
                type,
                false,
                false,
                false,
                Constraints.NONE,
                Docs.of("The " + wireName.replace('_', ' ') + "."));
    }

    static PropertyModel optional(String wireName, ScalarKind kind) {
        return optional(wireName, scalar(kind));
    }

    static PropertyModel required(String wireName, TypeRef type) {
        PropertyModel p = optional(wireName, type);
        return new PropertyModel(wireName, p.javaName(), type, true, false, false, p.constraints(), p.docs());
    }

    static PropertyModel required(String wireName, ScalarKind kind) {
        return required(wireName, scalar(kind));
    }

    static PropertyModel nullable(PropertyModel p) {
        return new PropertyModel(
                p.wireName(), p.javaName(), p.type(), p.required(), true, p.secret(), p.constraints(), p.docs());
    }

    static PropertyModel secret(PropertyModel p) {
        return new PropertyModel(
                p.wireName(), p.javaName(), p.type(), p.required(), p.nullable(), true, p.constraints(), p.docs());
    }

    static PropertyModel always(PropertyModel p, String constant) {
        Constraints constraints =
                new Constraints(null, null, false, false, null, null, null, null, null, null, constant, null);
        return with(p, p.docs(), constraints);
    }

    static PropertyModel with(PropertyModel p, Docs docs, Constraints constraints) {
        return new PropertyModel(
                p.wireName(), p.javaName(), p.type(), p.required(), p.nullable(), p.secret(), constraints, docs);
    }

    private static String camelCase(String wireName) {
        return Pattern.compile("_(.)")
                .matcher(wireName)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
