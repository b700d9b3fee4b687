package dev.bindery.generator.emitter;

import static dev.bindery.generator.emitter.Fixture.list;
import static dev.bindery.generator.emitter.Fixture.map;
import static dev.bindery.generator.emitter.Fixture.named;
import static dev.bindery.generator.emitter.Fixture.object;
import static dev.bindery.generator.emitter.Fixture.optional;
import static dev.bindery.generator.emitter.Fixture.required;
import static dev.bindery.generator.emitter.Fixture.resource;
import static dev.bindery.generator.emitter.Fixture.scalar;
import static dev.bindery.generator.emitter.Fixture.secret;
import static dev.bindery.generator.emitter.OperationFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.ErrorModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.ParameterStyle;
import dev.bindery.generator.model.ResultModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.SettingModel;
import dev.bindery.generator.model.UntypedCallModel;
import dev.bindery.generator.testing.Probe;
import dev.bindery.runtime.error.ApiException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What generated clients send, and what they make of answers. */
class ClientTest {

    private static Probe shop;

    private final RecordingTransport transport = new RecordingTransport();

    @BeforeAll
    static void generate() {
        shop = ApiFixture.with(
                        object("Pet", required("id", ScalarKind.INT64), optional("name", ScalarKind.STRING)),
                        object("Page", optional("items", list(named("Pet"))), optional("total", ScalarKind.INT32)))
                .settings(new SettingModel("v", "version", ParameterPlace.QUERY, "5.1", Docs.NONE))
                .untypedCall(new UntypedCallModel("POST", "/method/{method}", ParameterPlace.FORM, "response"))
                .errors(errors())
                .resources(resource(
                        "pets",
                        operation("pets.get")
                                .rest("GET", "/pets/{id}")
                                .with(ParameterPlace.PATH, required("id", ScalarKind.INT64))
                                .with(ParameterPlace.QUERY, optional("fields", list(scalar(ScalarKind.STRING))))
                                .with(joined("tags"))
                                .with(ParameterPlace.HEADER, optional("trace", ScalarKind.STRING))
                                .with(ParameterPlace.COOKIE, optional("session", ScalarKind.STRING))
                                .settings("v")
                                .returns(named("Pet")),
                        operation("pets.list")
                                .rest("GET", "/pets")
                                .fixed("extended", ParameterPlace.QUERY, "1")
                                .paged("items", "total")
                                .returns(named("Page"))
                                .envelope("response"),
                        operation("pets.create")
                                .with(ParameterPlace.JSON_BODY, required("body", named("Pet")))
                                .returns(named("Pet")),
                        operation("pets.patch")
                                .rest("PATCH", "/pets/{id}")
                                .with(ParameterPlace.PATH, required("id", ScalarKind.INT64))
                                .with(ParameterPlace.JSON_PROPERTY, optional("name", ScalarKind.STRING))
                                .with(ParameterPlace.JSON_PROPERTY, secret(optional("pin", ScalarKind.STRING))),
                        operation("pets.form")
                                .with(ParameterPlace.FORM, secret(required("password", ScalarKind.STRING)))
                                .with(json("filter"))
                                .with(ParameterPlace.FORM_REST, optional("rest", map(scalar(ScalarKind.INT32))))
                                .returns(scalar(ScalarKind.BOOLEAN)),
                        operation("pets.upload")
                                .addressed()
                                .with(ParameterPlace.PART, required("photo", ScalarKind.UPLOAD))
                                .with(ParameterPlace.PART, optional("more", list(scalar(ScalarKind.UPLOAD))))
                                .with(ParameterPlace.PART, optional("hash", ScalarKind.STRING))
                                .returns(new ResultModel(ResultModel.Kind.TEXT, null, false, null, Docs.NONE)),
                        operation("pets.poll")
                                .addressed()
                                .rest("GET", "/")
                                .returns(new ResultModel(ResultModel.Kind.BYTES, null, false, "image/png", Docs.NONE)),
                        operation("pets.note").with(ParameterPlace.TEXT_BODY, required("body", ScalarKind.STRING)),
                        operation("pets.raw").with(ParameterPlace.BINARY_BODY, required("body", ScalarKind.UPLOAD)),
                        operation("pets.count").returns(scalar(ScalarKind.INT64)),
                        operation("pets.last")
                                .returns(new ResultModel(
                                        ResultModel.Kind.JSON, list(named("Pet")), true, null, Docs.NONE))))
                .probe();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "get(7)|GET https://shop.example/api/pets/7?v=5.1",
                "get(7, p -> p.fields(\"a\", \"b\").tags(\"c\", \"d\").trace(\"t\").session(\"s\"))"
                        + "|GET https://shop.example/api/pets/7?fields=a&fields=b&tags=c,d&v=5.1 trace: t Cookie: session=s",
                "create(c -> c.body(b -> b.id(1).name(\"Rex\")))"
                        + "|POST https://shop.example/api/method/pets.create application/json {\"id\":1,\"name\":\"Rex\"}",
                "patch(p -> p.id(3).name(\"Max\").pin(\"1234\"))"
                        + "|PATCH https://shop.example/api/pets/3 application/json {\"name\":\"Max\",\"pin\":\"1234\"}",
                "form(f -> f.password(\"secret\").filter(x -> x.id(1)).rest(Map.of(\"x\", 1)))"
                        + "|POST https://shop.example/api/method/pets.form form password=secret&filter={\"id\":1}&x=1",
                "upload(URI.create(\"https://up.example/a?b=c\"), u -> u.photo(Upload.of(\"p.png\", new byte[1]))"
                        + ".more(Upload.of(\"q.png\", new byte[1])).hash(\"h\"))"
                        + "|POST https://up.example/a?b=c parts photo=p.png, more=q.png, hash=h",
                "poll(URI.create(\"https://poll.example/x\"))|GET https://poll.example/x",
                "note(n -> n.body(\"text\"))|POST https://shop.example/api/method/pets.note text/plain text",
                "raw(r -> r.body(Upload.of(\"f.bin\", new byte[1])))"
                        + "|POST https://shop.example/api/method/pets.raw application/octet-stream f.bin",
                "count()|POST https://shop.example/api/method/pets.count",
            })
    void parametersTravelWhereTheyBelong(String call, String request) {
        transport.answer("1");

        try {
            run("client.pets()." + call + "; return 0;");
        } catch (ApiException notTheTypeThatIsDue) {
            // what is sent is of interest here
        }

        assertThat(transport.requests()).containsExactly(request);
    }

    @Test
    void resultsAreTyped() {
        transport
                .answer("{\"id\":7,\"name\":\"Rex\"}")
                .answer("5")
                .answer("true")
                .answer("null")
                .answer("{}");

        assertThat(run("""
                long count;
                String name = client.pets().get(7).name();
                count = client.pets().count();
                boolean done = client.pets().form(f -> f.password("x"));
                List<Pet> last = client.pets().last();
                client.pets().patch(1);
                return name + count + done + last;
                """)).isEqualTo("Rex5truenull");
    }

    @Test
    void theAsynchronousTwinSendsTheSame() {
        transport.answer("{\"id\":7,\"name\":\"Rex\"}").answer("").answer("5");

        assertThat(run("""
                try (ShopClient.AnonymousAsync later = client.async()) {
                    String name = later.pets().get(7).thenApply(Pet::name).join();
                    Void nothing = later.pets().patch(p -> p.id(1)).join();
                    return name + nothing + later.pets().count().join();
                }
                """)).isEqualTo("Rexnull5");
        assertThat(transport.requests()).hasSize(3);
    }

    @Test
    void pagesAreFetchedOneAfterAnother() {
        transport
                .answer("{\"response\":{\"items\":[{\"id\":1},{\"id\":2}],\"total\":3}}")
                .answer("{\"response\":{\"items\":[{\"id\":3}],\"total\":3}}");

        assertThat(run("""
                List<Long> ids = new ArrayList<>();
                for (Pet pet : client.pets().listAll(l -> l.count(2))) {
                    ids.add(pet.id());
                }
                return ids;
                """).toString()).isEqualTo("[1, 2, 3]");
        assertThat(transport.requests())
                .containsExactly(
                        "GET https://shop.example/api/pets?offset=0&count=2&extended=1",
                        "GET https://shop.example/api/pets?offset=2&count=2&extended=1");
    }

    @Test
    void theWholeAnswerAndUntypedCallsAreThereForEveryView() {
        transport.answer("{\"response\":{\"items\":[]},\"more\":1}").answer("{\"response\":[1]}");

        assertThat(run("""
                Answer<Page> answer = client.exchange(PetsOperations.LIST, PetsListRequest.builder().build());
                return answer.status() + answer.envelope().get("more").toJson()
                        + client.call("pets.new", Map.of("a", 1)).toJson();
                """)).isEqualTo("2001[1]");
        assertThat(transport.requests().get(1))
                .isEqualTo("POST https://shop.example/api/method/pets.new?v=5.1 form a=1");
    }

    @Test
    void settingsAreSentWithTheCallsThatTakeThem() {
        transport.answer("{\"id\":1}");

        shop.run("""
                return ShopClient.at(URI.create("https://shop.example")).version("6").transport((Transport) input)
                        .anonymous().pets().get(1).id();
                """, transport);

        assertThat(transport.requests()).containsExactly("GET https://shop.example/pets/1?v=6");
    }

    @Test
    void errorsAreCaughtByTheirClassAndKnownByTheirCode() {
        transport.answer(400, "{\"error_code\":5,\"error_msg\":\"no\"}").answer(400, "{\"error_code\":77}");

        assertThat(run("""
                try {
                    client.pets().get(1);
                } catch (ShopException.InvalidToken e) {
                    try {
                        client.pets().get(1);
                    } catch (ShopException other) {
                        return e.errorCode().known() + " " + e.apiMessage() + " " + other.getClass().getSimpleName()
                                + " " + other.errorCode() + " " + other.errorCode().known();
                    }
                }
                return "nothing";
                """)).isEqualTo("UNAUTHORIZED no ShopException 77 UNRECOGNIZED");
    }

    @Test
    void whatIsNoAnswerIsAnExceptionOfItsOwn() {
        transport.answer(200, "<html>");

        assertThatThrownBy(() -> run("return client.pets().get(1);"))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.status()).isEqualTo(200))
                .extracting(e -> e.getClass().getSimpleName())
                .isEqualTo("UnexpectedAnswer");
    }

    @Test
    void secretsOfRequestsAreNotPrinted() {
        assertThat(shop.run("return PetsFormRequest.build(f -> f.password(\"geheim\")).toString();"))
                .isEqualTo("PetsFormRequest[password=***]");
    }

    @Test
    void requestsAreEqualByTheirParameters() {
        assertThat(shop.run("""
                PetsGetRequest one = PetsGetRequest.build(g -> g.id(1).fields("a"));
                return List.of(one.equals(one.toBuilder().build()), one.hashCode() == one.toBuilder().build().hashCode(),
                        one.equals(one.toBuilder().id(2).build()), one.id());
                """).toString()).isEqualTo("[true, true, false, 1]");
    }

    private Object run(String statements) {
        return shop.run("""
                try (ShopClient.Anonymous client = ShopClient.at(URI.create("https://shop.example/api"))
                        .transport((Transport) input)
                        .anonymous()) {
                    %s
                }
                """.formatted(statements), transport);
    }

    private static ParameterModel joined(String name) {
        return new ParameterModel(
                optional(name, list(scalar(ScalarKind.STRING))),
                ParameterPlace.QUERY,
                ParameterStyle.FORM,
                false,
                false,
                false,
                null);
    }

    private static ParameterModel json(String name) {
        return new ParameterModel(
                optional(name, named("Pet")), ParameterPlace.FORM, ParameterStyle.FORM, true, false, true, null);
    }

    private static ErrorModel errors() {
        return new ErrorModel(
                List.of(new ErrorModel.Shape(null, "/error_code", "/error_msg", null)),
                List.of(
                        new ErrorModel.Code(
                                "5",
                                "UNAUTHORIZED",
                                "InvalidToken",
                                ErrorModel.Retry.NEVER,
                                true,
                                null,
                                null,
                                Docs.NONE),
                        new ErrorModel.Code(
                                "10", "INTERNAL", null, ErrorModel.Retry.IF_REPEATABLE, false, null, null, Docs.NONE)),
                List.of(new ErrorModel.ExceptionClass("InvalidToken", Docs.of("The token is wrong."))));
    }
}
