package dev.bindery.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.json.JsonEncoder;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.json.JsonWriter;
import dev.bindery.runtime.transport.Header;
import dev.bindery.runtime.transport.NameValue;
import dev.bindery.runtime.transport.Part;
import dev.bindery.runtime.transport.Redactor;
import dev.bindery.runtime.transport.RequestBody;
import dev.bindery.runtime.transport.RequestDraft;
import dev.bindery.runtime.transport.TransportRequest;
import dev.bindery.runtime.transport.Upload;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestWriterTest {
    private static final URI BASE = URI.create("https://shop.example/api/");
    private static final JsonEncoder<List<String>> STRINGS =
            (out, list) -> out.writeList(list, JsonWriter::writeString);

    private static TransportRequest written(String path, Consumer<RequestWriter> parameters) {
        RequestDraft draft = new RequestDraft("POST", BASE, new Redactor());
        RequestWriter writer = new RequestWriter(draft, new PathTemplate(path));
        parameters.accept(writer);
        writer.finish(BASE);
        return draft.toRequest(Duration.ofSeconds(1));
    }

    private static TransportRequest written(Consumer<RequestWriter> parameters) {
        return written("/buy", parameters);
    }

    private static List<NameValue> form(TransportRequest request) {
        return ((RequestBody.Form) request.body()).fields();
    }

    private static List<Part> parts(TransportRequest request) {
        return ((RequestBody.Multipart) request.body()).parts();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/b     | /api/pets/a%2Fb.json",
                "../../x | /api/pets/..%2F..%2Fx.json",
                "a?b#c   | /api/pets/a%3Fb%23c.json",
                "%2e%2e  | /api/pets/%252e%252e.json",
                "ж\\     | /api/pets/%D0%B6%5C.json",
                "..      | /api/pets/...json",
                "''      | /api/pets/.json",
            })
    void keepsAPathValueInItsSegment(String value, String path) {
        assertThat(written("/pets/{id}.json", out -> out.path("id", value, JsonWriter::writeString))
                        .uri())
                .hasToString("https://shop.example" + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void refusesAPathValueThatIsAnotherPath(String value) {
        assertThatThrownBy(() -> written("/pets/{id}/toys", out -> out.path("id", value, JsonWriter::writeString)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path /pets/{id}/toys: with this value, {id} would be \"" + value
                        + "\", which is another path; a segment is neither empty nor made of dots only");
    }

    @Test
    void refusesALabelThatIsOnlyADot() {
        assertThatThrownBy(
                        () -> written("/{id}", out -> out.path("id", "", JsonWriter::writeString, Style.LABEL, false)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fillsSeveralNamesOfAPathInAnyStyle() {
        TransportRequest request = written("/{a}/x{b}{c}/", out -> {
            out.path("c", List.of("1", "2"), STRINGS, Style.MATRIX, true);
            out.path("a", List.of("1,5", "2"), STRINGS);
            out.path("b", 7L, JsonWriter::writeInt64, Style.LABEL, false);
        });

        assertThat(request.uri()).hasToString("https://shop.example/api/1%2C5,2/x.7;c=1;c=2/");
    }

    @Test
    void namesAPathParameterThatIsMissingOrUnknown() {
        assertThatThrownBy(() -> written("/pets/{id}", out -> out.path("id", null, JsonWriter::writeString)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path /pets/{id}: the value of id is missing");
        assertThatThrownBy(() -> written("/pets/{id}", out -> out.path("pet", "1", JsonWriter::writeString)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path /pets/{id}: it has no {pet}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pets", "/a#b", "/a b", "/{a", "/{}"})
    void refusesATemplateThatIsNoPath(String template) {
        assertThatThrownBy(() -> new PathTemplate(template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it begins with a slash and has neither");
    }

    @Test
    void keepsTheQueryOfATemplate() {
        assertThat(written("/pets//?v=2", out -> {}).uri()).hasToString("https://shop.example/api/pets//?v=2");
        assertThat(written("/pets?v=2", out -> out.query("page", 3, JsonWriter::writeInt32))
                        .uri())
                .hasToString("https://shop.example/api/pets?v=2&page=3");
        assertThat(written("/pets?q={q}", out -> out.path("q", "a/b&c", JsonWriter::writeString))
                        .uri())
                .hasToString("https://shop.example/api/pets?q=a%2Fb%26c");
        assertThat(written("/pets/{a/b?}", out -> out.path("a/b?", "1", JsonWriter::writeString))
                        .uri())
                .hasToString("https://shop.example/api/pets/1");
    }

    @Test
    void sendsNothingButAsciiInAnAddress() {
        assertThat(written("/питомцы/{ид}", out -> out.path("ид", "кот", JsonWriter::writeString))
                        .uri())
                .hasToString("https://shop.example/api/%D0%BF%D0%B8%D1%82%D0%BE%D0%BC%D1%86%D1%8B/%D0%BA%D0%BE%D1%82");
        assertThat(written(out -> out.url("https://files.example/ф?п=ж")).uri())
                .hasToString("https://files.example/%D1%84?%D0%BF=%D0%B6");
    }

    @Test
    void writesQueryParameters() {
        TransportRequest request = written(out -> {
            out.query("q", "a b&c=d", JsonWriter::writeString);
            out.query("none", null, JsonWriter::writeString);
            out.query("ids", List.of("1", "2,3"), STRINGS, Style.FORM, false);
            out.query("file", "/a/b?c&d", JsonWriter::writeString, Style.FORM, true, true);
        });

        assertThat(request.uri())
                .hasToString("https://shop.example/api/buy?q=a%20b%26c%3Dd&ids=1,2%2C3&file=/a/b?c%26d");
    }

    @Test
    void writesHeadersAndCookies() {
        TransportRequest request = written(out -> {
            out.header("X-Ids", List.of("1", "2"), STRINGS);
            out.header("X-None", null, JsonWriter::writeString);
            out.cookie("c", "a;b ж", JsonWriter::writeString);
            out.cookie("l", List.of("1", "2"), STRINGS, Style.FORM, false);
        });

        assertThat(request.headers())
                .containsExactly(new Header("X-Ids", "1,2"), new Header("Cookie", "c=a%3Bb%20%D0%B6; l=1%2C2"));
    }

    @Test
    void refusesAHeaderThatBreaksOut() {
        assertThatThrownBy(() -> written(out -> out.header("X-A", "1\r\nX-Evil: 2", JsonWriter::writeString)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("header X-A");
    }

    @Test
    void writesFormFields() {
        TransportRequest request = written(out -> {
            out.form("a", "ж", JsonWriter::writeString);
            out.form("l", List.of("1", "2"), STRINGS);
            out.form("c", List.of("1", "2"), STRINGS, Style.FORM, false);
            out.form("p", List.of("1", "2"), STRINGS, Style.PIPE_DELIMITED, false);
            out.formJson("j", List.of("1"), STRINGS);
            out.formJson("none", null, STRINGS);
        });

        assertThat(form(request))
                .containsExactly(
                        new NameValue("a", "ж"),
                        new NameValue("l", "1"),
                        new NameValue("l", "2"),
                        new NameValue("c", "1,2"),
                        new NameValue("p", "1|2"),
                        new NameValue("j", "[\"1\"]"));
    }

    @Test
    void writesBodies() {
        assertThat(written(out -> out.json(List.of("ж"), STRINGS)).body())
                .isEqualTo(new RequestBody.Text("[\"ж\"]", "application/json"));
        assertThat(written(out -> out.json(List.of(), STRINGS, "application/x+json"))
                        .body())
                .isEqualTo(new RequestBody.Text("[]", "application/x+json"));
        assertThat(written(out -> out.text("a", "text/csv")).body()).isEqualTo(new RequestBody.Text("a", "text/csv"));
        assertThat(written(out -> out.json(null, STRINGS)).body()).isEqualTo(new RequestBody.None());
        Upload file = Upload.of("a", new byte[0]);
        assertThat(written(out -> out.binary(file, "a/b")).body()).isEqualTo(new RequestBody.Binary(file, "a/b"));
    }

    @Test
    void aFileMayAddParametersToItsMediaType() {
        Upload framed = Upload.of("a", new byte[0]).contentType("multipart/form-data; boundary=x");

        assertThat(written(out -> out.binary(framed, "Multipart/form-data")).body())
                .isEqualTo(new RequestBody.Binary(framed, "multipart/form-data; boundary=x"));
        assertThat(written(out -> out.binary(framed, "multipart/form")).body())
                .isEqualTo(new RequestBody.Binary(framed, "multipart/form"));
    }

    @Test
    void writesParts() {
        Upload file = Upload.of("a.png", new byte[0]);
        TransportRequest request = written(out -> {
            out.part("text", "ж", JsonWriter::writeString);
            out.part("list", List.of("1", "2"), STRINGS);
            out.part("object", JsonValue.parse("{\"a\":1}"), JsonWriter::writeValue);
            out.part("file", file);
            out.parts("files", List.of(file, file));
            out.part("none", null);
            out.parts("none", null);
        });

        assertThat(parts(request))
                .extracting(Part::name)
                .containsExactly("text", "list", "list", "object", "file", "files", "files");
        assertThat(parts(request)).extracting(Part::text).startsWith("ж", "1", "2", "{\"a\":1}", null);
        assertThat(parts(request))
                .extracting(Part::contentType)
                .startsWith(null, null, null, "application/json", "image/png");
    }

    @Test
    void partsSayWhatTheyAreToldToBe() {
        TransportRequest request = written(out -> {
            out.part("xml", "<a/>", JsonWriter::writeString, "application/xml");
            out.part("lines", List.of("1", "2"), STRINGS, "text/csv");
            out.part("none", null, STRINGS, "text/csv");
        });

        assertThat(parts(request)).extracting(Part::text).containsExactly("<a/>", "1", "2");
        assertThat(parts(request))
                .extracting(Part::contentType)
                .containsExactly("application/xml", "text/csv", "text/csv");
    }

    @Test
    void hidesWhatIsSecret() {
        TransportRequest request = written(out -> {
            out.secretForm("pin", "1");
            out.secretQuery("key", "marked-one");
            out.secretHeader("X-Key", "marked-two");
            out.secret("password", "marked-three");
        });

        assertThat(request).hasToString("POST https://shop.example/api/buy?key=***");
        assertThat(request.redactor().redact("pin=1 marked-one marked-two marked-three"))
                .isEqualTo("pin=*** *** *** ***");
        assertThat(form(request)).containsExactly(new NameValue("pin", "1"));
        assertThat(request.headers()).containsExactly(new Header("X-Key", "marked-two"));
    }

    @Test
    void takesAWholeAddressInPlaceOfItsOwn() {
        URI upload = URI.create("https://files.example:8080/up/0123456789abcdef0123?hash=marked-secret&act=do");

        TransportRequest request = written("/up/{signature}", out -> {
            out.url(upload);
            out.query("n", 1L, JsonWriter::writeInt64);
        });

        assertThat(request.uri()).hasToString(upload + "&n=1");
        assertThat(request).hasToString("POST https://files.example:8080/up/***?hash=***&act=***&n=1");
    }

    @Test
    void hidesAQueryThatIsNotMadeOfPairs() {
        assertThat(written(out -> out.url("https://files.example/up?AQBwaG90bwAAAAAA")))
                .hasToString("POST https://files.example/up?***");
        assertThat(written(out -> out.url("https://files.example/up?AQBwaG90bwAAAAAAAA=="))
                        .redactor()
                        .redact("AQBwaG90bwAAAAAAAA=="))
                .isEqualTo("***==");
    }

    @Test
    void hidesWhatAnAddressSaysHoweverItIsEncoded() {
        TransportRequest request =
                written(out -> out.url("https://files.example/%D0%B6234567890123456?k+y=m%2Fa%25rked"));

        assertThat(request.redactor().redact("ж234567890123456, m/a%rked, m\\/a%rked, m%2Fa%25rked, k y=1"))
                .isEqualTo("***, ***, ***, ***, k y=***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/marked-path",
                "files.example/marked-path",
                "ftp://files.example/marked-path",
                "https:///marked-path",
                "https://marked-user@files.example/",
                "https://files.example/#marked-fragment",
                "https://files.example/ marked-path",
            })
    void refusesAnAddressThatIsNoneWithoutPrintingIt(String address) {
        assertThatThrownBy(() -> written(out -> out.url(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageStartingWith("the address ")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("marked"));
    }
}
