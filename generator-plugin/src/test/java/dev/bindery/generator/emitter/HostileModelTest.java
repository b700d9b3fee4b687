package dev.bindery.generator.emitter;

import static dev.bindery.generator.emitter.Fixture.modelName;
import static dev.bindery.generator.emitter.Fixture.named;
import static dev.bindery.generator.emitter.Fixture.scalar;
import static dev.bindery.generator.emitter.OperationFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.AnswersModel;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ErrorModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.OperationModel.FixedParameter;
import dev.bindery.generator.model.OperationModel.IdempotencyToken;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.RateLimitModel;
import dev.bindery.generator.model.RequestModel;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.ResultModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.SettingModel;
import dev.bindery.generator.model.SignInModel;
import dev.bindery.generator.model.TypeModel;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.generator.model.UnionModel;
import dev.bindery.generator.model.UnionModel.JsonKindName;
import dev.bindery.generator.model.UnionModel.NameValue;
import dev.bindery.generator.model.UntypedCallModel;
import dev.bindery.generator.testing.JavaCompilation;
import dev.bindery.generator.testing.JavadocRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every text of a model but the Java names may be anything. */
class HostileModelTest {

    private static final int ROUNDS = 12;

    @TempDir
    Path folder;

    @Test
    void textIsNeverAnythingButText() {
        long seed = Long.getLong("bindery.seed", 20_260_101L);
        Map<String, String> files = new TreeMap<>();
        Emitters.emit(hostile(new HostileText(new Random(seed))))
                .forEach(file -> files.put(file.path(), file.content()));

        assertThat(JavaCompilation.of(files).problems()).as("seed %d", seed).isEmpty();
        assertThat(JavadocRun.problems(files, folder)).as("seed %d", seed).isEmpty();
    }

    private static ApiModel hostile(HostileText text) {
        List<TypeModel> types = new ArrayList<>();
        List<ResourceModel> resources = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            types.add(new ObjectModel(modelName("Thing" + i), text.docs(), properties(text), i % 2 == 0, true));
            types.add(enumeration(text, "Kind" + i));
            types.add(union(text, "Any" + i));
            resources.add(resource(text, i));
        }
        AuthModel.Scheme scheme =
                new AuthModel.Scheme(text.next(), "KEY", AuthModel.Kind.API_KEY_HEADER, text.next(), null, text.docs());
        List<AuthModel.ViewResource> all = resources.stream()
                .map(resource -> new AuthModel.ViewResource(
                        resource.name(), resource.interfaces().get(0).blockingName()))
                .toList();
        return new ApiModel(
                "acme",
                "Shop",
                text.next(),
                text.next(),
                text.docs(),
                text.next(),
                List.of(new SettingModel(text.next(), "version", ParameterPlace.QUERY, text.next(), text.docs())),
                new AuthModel(
                        List.of(scheme),
                        List.of(new AuthModel.View("Key", "key", List.of(scheme.id()), List.of(), all, text.docs())),
                        List.of(signIn(text))),
                errors(text),
                List.of(new RateLimitModel(text.next(), 3, Duration.ofSeconds(1))),
                new UntypedCallModel("POST", text.next(), ParameterPlace.FORM, text.next()),
                resources,
                types);
    }

    private static SignInModel signIn(HostileText text) {
        return new SignInModel(
                text.next(),
                "Key",
                List.of(
                        new SignInModel.Flow(SignInModel.Kind.AUTHORIZATION_CODE, "/a", "/t", "/r"),
                        new SignInModel.Flow(SignInModel.Kind.PASSWORD, null, "/t", null)),
                List.of(new SignInModel.Scope(text.next(), "READ", text.docs())),
                new SignInModel.Server(
                        "/v",
                        text.next(),
                        "/u",
                        "/l",
                        text.next(),
                        "BASIC",
                        text.next(),
                        true,
                        List.of(text.next()),
                        Map.of(text.next(), text.next()),
                        Map.of(text.next(), text.next()),
                        Map.of(text.next(), text.next()),
                        Map.of(text.next(), "DENIED")),
                text.docs());
    }

    private static List<PropertyModel> properties(HostileText text) {
        return List.of(
                property(text, "a", scalar(ScalarKind.STRING), true),
                property(text, "b", scalar(ScalarKind.INT64), false),
                property(text, "c", named("Thing0"), false));
    }

    private static PropertyModel property(HostileText text, String name, TypeRef type, boolean required) {
        return new PropertyModel(
                text.next() + name, name, type, required, false, false, text.constraints(), text.docs());
    }

    private static EnumModel enumeration(HostileText text, String name) {
        return new EnumModel(
                modelName(name),
                text.docs(),
                ScalarKind.STRING,
                List.of(
                        new EnumModel.Constant("A", text.next() + "a", text.docs()),
                        new EnumModel.Constant("B", text.next() + "b", text.docs())));
    }

    private static UnionModel union(HostileText text, String name) {
        return new UnionModel(
                modelName(name),
                text.docs(),
                text.next(),
                List.of(
                        new UnionModel.Variant(
                                "One",
                                named("Thing0"),
                                text.docs(),
                                Set.of(JsonKindName.OBJECT),
                                List.of(text.next() + "1", text.next() + "2"),
                                List.of(),
                                List.of()),
                        new UnionModel.Variant(
                                "Two",
                                named("Thing1"),
                                text.docs(),
                                Set.of(JsonKindName.OBJECT),
                                List.of(),
                                List.of(text.next()),
                                List.of(new NameValue(text.next(), text.next()))),
                        new UnionModel.Variant(
                                "Three",
                                named("Thing2"),
                                text.docs(),
                                Set.of(JsonKindName.OBJECT),
                                List.of(),
                                List.of(),
                                List.of())));
    }

    private static ResourceModel resource(HostileText text, int number) {
        OperationModel plain = operation("shop" + number + ".get").model();
        OperationModel operation = new OperationModel(
                text.next(),
                plain.methodName(),
                plain.constantName(),
                text.docs(),
                text.next(),
                text.next(),
                text.next(),
                false,
                new RequestModel(
                        plain.request().name(),
                        operation("x.y")
                                .with(ParameterPlace.QUERY, property(text, "q", scalar(ScalarKind.STRING), true))
                                .with(ParameterPlace.FORM, property(text, "f", scalar(ScalarKind.INT32), false))
                                .with(ParameterPlace.TEXT_BODY, property(text, "t", scalar(ScalarKind.STRING), false))
                                .model()
                                .request()
                                .parameters()),
                new ResultModel(ResultModel.Kind.JSON, named("Thing0"), false, text.next(), text.docs()),
                text.next(),
                List.of(),
                List.of(new FixedParameter(text.next(), ParameterPlace.QUERY, text.next())),
                List.of(new IdempotencyToken(text.next(), ParameterPlace.FORM, true)),
                List.of(new OperationModel.SecurityAlternative(
                        List.of(new OperationModel.SchemeUse(text.next(), List.of(text.next()))))),
                false,
                true,
                text.next(),
                null,
                AnswersModel.NONE);
        return new ResourceModel(
                text.next() + number,
                "shop" + number,
                "acme.shop" + number,
                "ShopOperations",
                text.docs(),
                List.of(operation),
                List.of(new ResourceModel.ApiInterface(
                        "Shop" + number + "Api",
                        "Shop" + number + "AsyncApi",
                        List.of(),
                        List.of(operation),
                        List.of(operation))));
    }

    private static ErrorModel errors(HostileText text) {
        return new ErrorModel(
                List.of(
                        new ErrorModel.Shape(null, text.next(), text.next(), text.next()),
                        new ErrorModel.Shape(text.next(), null, text.next(), text.next())),
                List.of(new ErrorModel.Code(
                        text.next(),
                        "SOME",
                        "Broken",
                        ErrorModel.Retry.ALWAYS,
                        true,
                        text.next(),
                        Duration.ofSeconds(1),
                        text.docs())),
                List.of(new ErrorModel.ExceptionClass("Broken", text.docs())));
    }
}
