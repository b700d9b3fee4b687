package dev.bindery.generator.emitter;

import static dev.bindery.generator.emitter.OperationFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.AuthModel;
import dev.bindery.generator.model.AuthModel.Kind;
import dev.bindery.generator.model.AuthModel.Scheme;
import dev.bindery.generator.model.AuthModel.View;
import dev.bindery.generator.model.AuthModel.ViewResource;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.ResourceModel.ApiInterface;
import dev.bindery.generator.testing.Probe;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of credential may call, and how it gets into the request. */
class ViewsTest {

    private static Probe shop;

    private final RecordingTransport transport = new RecordingTransport();

    @BeforeAll
    static void generate() {
        OperationModel get = operation("pets.get").security().model();
        OperationModel post =
                operation("pets.post").security("token").security("login").model();
        OperationModel drop = operation("pets.drop").security("token", "key").model();
        OperationModel ban = operation("admin.ban").security("key").model();
        ApiInterface anonymous =
                new ApiInterface("PetsAnonymousApi", "PetsAnonymousAsyncApi", List.of(), List.of(get), List.of(get));
        ApiInterface written = new ApiInterface(
                "PetsTokenApi", "PetsTokenAsyncApi", List.of("PetsAnonymousApi"), List.of(post), List.of(get, post));
        ApiInterface all = new ApiInterface(
                "PetsApi", "PetsAsyncApi", List.of("PetsTokenApi"), List.of(drop), List.of(get, post, drop));
        ResourceModel pets = new ResourceModel(
                "pets",
                "pets",
                "acme.pets",
                "PetsOperations",
                Docs.NONE,
                List.of(get, post, drop),
                List.of(all, anonymous, written));
        ApiInterface admin = new ApiInterface("AdminApi", "AdminAsyncApi", List.of(), List.of(ban), List.of(ban));
        ResourceModel admins = new ResourceModel(
                "admin", "admin", "acme.admin", "AdminOperations", Docs.NONE, List.of(ban), List.of(admin));
        shop = ApiFixture.with()
                .server("https://shop.example/api")
                .resources(pets, admins)
                .auth(new AuthModel(
                        List.of(
                                scheme("token", Kind.BEARER, null),
                                scheme("login", Kind.BASIC, null),
                                scheme("key", Kind.API_KEY_HEADER, "X-Key")),
                        List.of(
                                view("Anonymous", List.of(), List.of(), in("pets", anonymous)),
                                view("Token", List.of("Anonymous"), List.of("token"), in("pets", written)),
                                view("Login", List.of("Anonymous"), List.of("login"), in("pets", written)),
                                view("Key", List.of(), List.of("key"), in("admin", admin), in("pets", anonymous)),
                                view(
                                        "Both",
                                        List.of("Token", "Key"),
                                        List.of("token", "key"),
                                        in("pets", all),
                                        in("admin", admin))),
                        List.of()))
                .probe();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anonymous().pets().get()|get",
                "token(\"t\").pets().get()|get",
                "token(\"t\").pets().post()|post Authorization: Bearer t",
                "login(\"ann\", \"pw\").pets().post()|post Authorization: Basic YW5uOnB3",
                "both(\"t\", \"k\").pets().drop()|drop Authorization: Bearer t X-Key: k",
                "both(CredentialProvider.of(\"t\"), CredentialProvider.of(\"k\")).pets().post()|post Authorization: Bearer t",
            })
    void theCredentialGetsIntoTheRequest(String call, String request) {
        transport.answer("");

        shop.run(
                "ShopClient.create().transport((Transport) input).%s; return 0;".formatted(qualified(call)), transport);

        assertThat(transport.requests()).containsExactly("POST https://shop.example/api/method/pets." + request);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anonymous().pets().post()|post()",
                "token(\"t\").pets().drop()|drop()",
                "token(\"t\").admin()|admin()",
                "key(\"k\").pets().post()|post()",
                "token(\"t\").async().pets().drop()|drop()",
                "anonymous(\"t\")|",
            })
    void whatACredentialMayNotCallDoesNotCompile(String call, String method) {
        assertThat(shop.problems("ShopClient.create().%s; return 0;".formatted(call)))
                .singleElement()
                .asString()
                .contains("error", method == null ? "anonymous" : "method " + method);
    }

    @Test
    void aWiderViewIsANarrowerOne() {
        assertThat(shop.problems("""
                ShopClient.Both both = ShopClient.create().both("t", "k");
                ShopClient.Token token = both;
                ShopClient.Anonymous anonymous = token;
                ShopClient.Key key = both;
                PetsAnonymousApi pets = both.pets();
                ShopClient.KeyAsync later = both.async();
                return List.of(anonymous, key, pets, later);
                """)).isEmpty();
    }

    @Test
    void pathsTakeTheRoleOfMethodsWhereThereAreNone() {
        transport.answer("[1]");

        assertThat(shop.run("""
                        return ShopClient.create().transport((Transport) input).token("t")
                                .call("PUT", "/new", Map.of("a", 1), JsonValue.parse("{}")).toJson();
                        """, transport)).isEqualTo("[1]");
        assertThat(transport.requests())
                .containsExactly("PUT https://shop.example/api/new?a=1 Authorization: Bearer t application/json {}");
    }

    private static String qualified(String call) {
        return call.replace("CredentialProvider", "dev.bindery.runtime.auth.CredentialProvider");
    }

    private static Scheme scheme(String id, Kind kind, @Nullable String parameter) {
        return new Scheme(id, id.toUpperCase(Locale.ROOT), kind, parameter, null, Docs.NONE);
    }

    private static View view(String name, List<String> parents, List<String> schemes, ViewResource... resources) {
        return new View(
                name,
                name.toLowerCase(Locale.ROOT),
                schemes,
                parents,
                List.of(resources),
                Docs.of("For those with " + name + "."));
    }

    private static ViewResource in(String resource, ApiInterface part) {
        return new ViewResource(resource, part.blockingName());
    }
}
