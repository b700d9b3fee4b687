package dev.bindery.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.testkit.spec.Specification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TestServerTest {

    @RegisterExtension
    static final TestServerExtension shop = TestServerExtension.speaking(shopSpecification());

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void answersTheExampleOfTheSpecification() throws Exception {
        HttpResponse<String> answer = call("/method/items.get", "owner_id=1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"response\":[1,2]}");
    }

    @Test
    void methodNamesIgnoreCase() throws Exception {
        assertThat(call("/method/Items.GET", "owner_id=1").statusCode()).isEqualTo(200);
    }

    @Test
    void aMissingParameterIsThePlatformsError() throws Exception {
        HttpResponse<String> answer = call("/method/items.get", "sort=asc");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .isEqualTo("{\"error_code\":100,\"error_msg\":\"Required parameter 'owner_id' missing.\","
                        + "\"request_params\":[{\"key\":\"sort\",\"value\":\"asc\"}]}");
    }

    @Test
    void aWrongValueNamesTheParameter() throws Exception {
        assertThat(call("/method/items.get", "owner_id=abc").body()).contains("101", "owner_id", "integer");
        assertThat(call("/method/items.get", "owner_id=1&sort=up").body()).contains("101", "sort");
        assertThat(call("/method/items.get", "owner_id=1&ids=1,x").body()).contains("101", "ids");
        assertThat(call("/method/items.get", "owner_id=1&filter=%7B%22min%22:%22x%22%7D")
                        .body())
                .contains("101", "filter");
    }

    @Test
    void aListInOneParameterAndJsonInAnotherAreRead() throws Exception {
        assertThat(call("/method/items.get", "owner_id=1&ids=1,2&filter=%7B%22min%22:3%7D")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anUndeclaredParameterIsRefused() throws Exception {
        assertThat(call("/method/items.get", "owner_id=1&ownerid=2").body()).contains("101", "'ownerid'");
    }

    @Test
    void aParameterInTheWrongPlaceIsRefused() throws Exception {
        assertThat(call("/method/items.get?sort=asc", "owner_id=1").body()).contains("101", "'sort' in its query");
    }

    @Test
    void aRepeatedParameterIsRefusedUnlessItIsAList() throws Exception {
        assertThat(call("/method/items.get", "owner_id=1&owner_id=1").body()).contains("101", "owner_id", "2 times");
        assertThat(call("/method/items.get", "owner_id=1&ids=1&ids=2").body()).contains("101", "ids", "2 times");
    }

    @Test
    void aBodyOfAnotherMediaTypeIsRefused() throws Exception {
        String part = "--B\r\nContent-Disposition: form-data; name=\"owner_id\"\r\n\r\n1\r\n--B--";
        assertThat(send(request("/method/items.get")
                                .header("Content-Type", "multipart/form-data; boundary=B")
                                .header("Authorization", "Bearer t")
                                .POST(form(part)))
                        .body())
                .contains("101", "multipart/form-data", "application/x-www-form-urlencoded");
    }

    @Test
    void elementsOfAListAreJudgedThroughTheirReference() throws Exception {
        assertThat(call("/method/items.get", "owner_id=1&codes=1,2").statusCode())
                .isEqualTo(200);
        assertThat(call("/method/items.get", "owner_id=1&codes=1,3").body()).contains("101", "codes");
    }

    @Test
    void theAcceptHeaderChoosesAmongExamples() throws Exception {
        HttpRequest.Builder request = formRequest("/method/items.get")
                .header("Authorization", "Bearer t")
                .header("Accept", "text/csv")
                .POST(form("owner_id=1"));
        assertThat(send(request).body()).isEqualTo("1,2");
    }

    @Test
    void aCallWithoutTokenIsRefusedAfterItsParameters() throws Exception {
        assertThat(send(formRequest("/method/items.get").POST(form("owner_id=1")))
                        .body())
                .contains("\"error_code\":5");
        assertThat(send(formRequest("/method/items.get").POST(form(""))).body()).contains("\"error_code\":100");
    }

    @Test
    void onceATokenIsNamedNoOtherIsGood() throws Exception {
        shop.server().accept("right");
        assertThat(call("/method/items.get", "owner_id=1").body()).contains("\"error_code\":5");
        assertThat(send(formRequest("/method/items.get")
                                .header("Authorization", "Bearer right")
                                .POST(form("owner_id=1")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anUnknownMethodIsThePlatformsError() throws Exception {
        HttpResponse<String> answer = call("/method/items.nothing", "");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"error_code\":3", "/method/items.nothing");
    }

    @Test
    void pathParametersAreJudgedThroughTheirReference() throws Exception {
        assertThat(send(request("/items/7")).body()).isEqualTo("<p>hi</p>");
        assertThat(send(request("/items/0")).body()).contains("101", "'id'");
    }

    @Test
    void scriptedAnswersAreUsedUpInOrder() throws Exception {
        shop.on("items.get").result("[3]").error("9", "Too fast");
        assertThat(call("/method/items.get", "owner_id=1").body()).isEqualTo("{\"response\":[3]}");
        assertThat(call("/method/items.get", "owner_id=1").body()).contains("\"error_code\":9", "Too fast");
        assertThat(call("/method/items.get", "owner_id=1").body()).isEqualTo("{\"response\":[1,2]}");
    }

    @Test
    void aFunctionMayAnswerAlways() throws Exception {
        shop.on("items.get").always(r -> Reply.json(200, "{\"response\":" + r.parameter("owner_id") + "}"));
        assertThat(call("/method/items.get", "owner_id=8").body()).isEqualTo("{\"response\":8}");
        assertThat(call("/method/items.get", "owner_id=9").body()).isEqualTo("{\"response\":9}");
    }

    @Test
    void anUnknownOperationCannotBeScripted() {
        assertThatThrownBy(() -> shop.on("items.nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("items.nothing");
    }

    @Test
    void connectionsBreakAsScripted() {
        shop.on("items.get")
                .reply(Reply.json(200, "{\"response\":[1,2,3,4]}").cutOff())
                .reply(Reply.dropped());
        assertThatThrownBy(() -> call("/method/items.get", "owner_id=1")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> call("/method/items.get", "owner_id=1")).isInstanceOf(IOException.class);
    }

    @Test
    void aSlowAnswerOutlastsTheClientsPatience() {
        shop.on("items.get").reply(Reply.json(200, "{}").after(Duration.ofMinutes(5)));
        assertThatThrownBy(() -> send(formRequest("/method/items.get")
                        .timeout(Duration.ofMillis(200))
                        .header("Authorization", "Bearer t")
                        .POST(form("owner_id=1"))))
                .isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void filesOfAMultipartFormAreInTheJournal() throws Exception {
        String body = """
                --B
                Content-Disposition: form-data; name="note"

                привет
                --B
                Content-Disposition: form-data; name="file"; filename="кот.png"
                Content-Type: image/png


                --x

                --B--
                """.replace("\n", "\r\n");
        HttpResponse<String> answer = send(request("/upload?whatever=the-server-put-there")
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(204);
        ReceivedRequest received = shop.journal().last("items.upload");
        assertThat(received.form()).containsExactly(new NameValue("note", "привет"));
        assertThat(received.files()).containsExactly(new UploadedPart("file", "кот.png", "image/png", 7));
    }

    @Test
    void anOperationWithoutExampleSaysSo() throws Exception {
        HttpResponse<String> answer = send(request("/no-example"));
        assertThat(answer.statusCode()).isEqualTo(501);
        assertThat(answer.body()).contains("items.bare");
    }

    @Test
    void theJournalHasWhatWasSentAndItsTextHasNoSecret(TestServer server) throws Exception {
        call("/method/items.get", "owner_id=1");
        ReceivedRequest received = server.journal().last("items.get");
        assertThat(received.parameter("owner_id")).isEqualTo("1");
        assertThat(received.header("authorization")).isEqualTo("Bearer t");
        assertThat(received).hasToString("POST /method/items.get");
        assertThatThrownBy(() -> server.journal().last("items.page"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("POST /method/items.get");
    }

    private HttpResponse<String> call(String path, String form) throws IOException, InterruptedException {
        return send(formRequest(path).header("Authorization", "Bearer t").POST(form(form)));
    }

    private HttpRequest.Builder formRequest(String path) {
        return request(path).header("Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(shop.uri() + path)).version(HttpClient.Version.HTTP_1_1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.BodyPublisher form(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }

    private static Specification shopSpecification() {
        try (InputStream in = TestServerTest.class.getResourceAsStream("/specs/shop.json")) {
            if (in == null) {
                throw new IllegalStateException("the test resource is missing");
            }
            return Specification.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
