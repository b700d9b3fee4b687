package dev.bindery.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.transport.NameValue;
import dev.bindery.runtime.transport.Redactor;
import dev.bindery.runtime.transport.RequestBody;
import dev.bindery.runtime.transport.RequestDraft;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureSchemeTest {
    private static final String VALUE = "Привет, мир & a=b+c/100%";

    private final Redactor redactor = new Redactor();
    private final Credential credential =
            Credential.of(Map.of("app", "key", "token", "t0ken", "secret", "marked-secret"));
    private final ParameterSignature signature = ParameterSignature.md5("sig")
            .sending("app", "token")
            .excluding("token")
            .secret("secret");
    private final AuthScheme scheme = AuthSchemes.signed("user", signature);

    private RequestDraft signed(String method, String address, RequestBody body) {
        RequestDraft draft = new RequestDraft(method, URI.create(address), redactor);
        draft.body(body);
        draft.query("q", VALUE);
        scheme.authorize(draft, credential);
        scheme.sign(draft, credential);
        return draft;
    }

    private String signatureOf(NameValue... parameters) {
        return signature.of(List.of(parameters), credential);
    }

    @Test
    void aGetIsSignedInItsQuery() {
        RequestDraft draft = signed("GET", "https://host/p", new RequestBody.None());

        assertThat(draft.body()).isEqualTo(new RequestBody.None());
        assertThat(draft.parameters())
                .containsExactly(
                        new NameValue("q", VALUE),
                        new NameValue("app", "key"),
                        new NameValue("token", "t0ken"),
                        new NameValue("sig", signatureOf(new NameValue("q", VALUE), new NameValue("app", "key"))));
    }

    @Test
    void aPostIsSignedInItsFormTogetherWithItsQuery() {
        RequestDraft draft =
                signed("POST", "https://host/p", new RequestBody.Form(List.of(new NameValue("text", VALUE))));

        assertThat(draft.uri().getRawQuery()).startsWith("q=").doesNotContain("&");
        assertThat(draft.body())
                .isEqualTo(new RequestBody.Form(List.of(
                        new NameValue("text", VALUE),
                        new NameValue("app", "key"),
                        new NameValue("token", "t0ken"),
                        new NameValue(
                                "sig",
                                signatureOf(
                                        new NameValue("q", VALUE),
                                        new NameValue("text", VALUE),
                                        new NameValue("app", "key"))))));
    }

    @Test
    void whatTheAddressBringsAlongIsSignedAsTheServerReadsIt() {
        RequestDraft draft = signed("GET", "https://host/p?method=a.b&empty=&flag&n=%D1%8F+1", new RequestBody.None());

        assertThat(draft.parameters())
                .contains(new NameValue(
                        "sig",
                        signatureOf(
                                new NameValue("method", "a.b"),
                                new NameValue("empty", ""),
                                new NameValue("flag", ""),
                                new NameValue("n", "я 1"),
                                new NameValue("q", VALUE),
                                new NameValue("app", "key"))));
    }

    @Test
    void neitherTokenNorSignatureIsPrinted() {
        RequestDraft draft = signed("GET", "https://host/p", new RequestBody.None());

        assertThat(draft.toString()).endsWith("&app=***&token=***&sig=***");
    }
}
