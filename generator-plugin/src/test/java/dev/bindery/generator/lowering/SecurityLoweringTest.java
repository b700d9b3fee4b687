package dev.bindery.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.AuthModel.Scheme;
import dev.bindery.generator.model.OperationModel.SecurityAlternative;
import dev.bindery.generator.model.SignatureModel;
import dev.bindery.generator.model.SignatureModel.Part;
import dev.bindery.generator.model.SignatureModel.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityLoweringTest {

    private static Lowered calls(String document) {
        return Lowered.document("""
                paths:
                  /a: {get: {operationId: wall.get, tags: [wall], security: [{}, {token: []}], responses: {'204': {description: d}}}}
                  /b: {get: {operationId: wall.post, tags: [wall], security: [{token: [write]}], responses: {'204': {description: d}}}}
                  /c: {get: {operationId: admin.stop, tags: [admin], security: [{token: [], key: []}], responses: {'204': {description: d}}}}
                components:
                  securitySchemes:
                    token: {type: http, scheme: Bearer, description: A user's token., x-bindery-credential: {view: User}}
                    key: {type: apiKey, in: header, name: X-Key}
                """ + document);
    }

    @Test
    void eachSetOfSchemesIsAView() {
        assertThat(calls("").client()).isEqualTo("""
                        client Test, server null
                          view Anonymous: anonymous()
                            WallAnonymousApi
                          view User: user(token) extends [Anonymous]
                            WallApi
                          view KeyAndUser: keyAndUser(token, key) extends [User]
                            AdminApi, WallApi
                        """);
    }

    @Test
    void narrowerInterfacesHaveWhatTheirViewsMayCall() {
        assertThat(calls("").resources()).isEqualTo("""
                        admin() in admin
                          AdminApi
                            nothing stop()
                        wall() in wall
                          WallApi extends [WallAnonymousApi]
                            nothing post()
                          WallAnonymousApi
                            nothing get()
                        """);
    }

    @Test
    void alternativesKeepTheirScopes() {
        assertThat(calls("").operation("post").security())
                .singleElement()
                .satisfies(alternative -> assertThat(alternative.schemes())
                        .singleElement()
                        .matches(use ->
                                use.schemeId().equals("token") && use.scopes().contains("write")));
        assertThat(calls("").operation("get").security()).hasSize(2);
    }

    @Test
    void theDocumentSpeaksForOperationsThatSayNothing() {
        Lowered lowered = Lowered.document("""
                security: [{key: []}]
                paths:
                  /a: {get: {operationId: a.get, tags: [a], responses: {'204': {description: d}}}}
                  /b: {get: {operationId: a.list, tags: [a], security: [], responses: {'204': {description: d}}}}
                components: {securitySchemes: {key: {type: apiKey, in: query, name: k}, unused: {type: http, scheme: basic}}}
                """);

        assertThat(lowered.operation("get").security()).hasSize(1);
        assertThat(lowered.operation("list").security()).isEmpty();
        assertThat(lowered.api().auth().schemes()).extracting(Scheme::id).containsExactly("key");
    }

    @Test
    void withoutAnySecurityThereIsOneView() {
        assertThat(Lowered.document("paths: {}").client())
                .isEqualTo("client Test, server null\n  view Anonymous: anonymous()\n    \n");
    }

    @Test
    void schemesOfOneViewOpenTheSame() {
        Lowered lowered = Lowered.document("""
                security: [{query: []}, {header: []}]
                paths: {/a: {get: {operationId: a.get, tags: [a], responses: {'204': {description: d}}}}}
                components:
                  securitySchemes:
                    query: {type: apiKey, in: query, name: token, x-bindery-credential: {view: Token}}
                    header: {type: http, scheme: bearer, x-bindery-credential: {view: Token}}
                """);

        assertThat(lowered.client())
                .contains("view Token: token(query, header)\n")
                .doesNotContain("view Header");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: http, scheme: bearer                | BEARER         | ",
                "type: http, scheme: BASIC                 | BASIC          | ",
                "type: oauth2, flows: {}                   | BEARER         | ",
                "type: openIdConnect, openIdConnectUrl: u  | BEARER         | ",
                "type: apiKey, in: header, name: k         | API_KEY_HEADER | k",
                "type: apiKey, in: query, name: k          | API_KEY_QUERY  | k",
                "type: apiKey, in: cookie, name: k         | API_KEY_COOKIE | k",
            })
    void knowsTheKindsOfSchemes(String scheme, String kind, String parameter) {
        Lowered lowered = Lowered.document("""
                security: [{s: []}]
                paths: {/a: {get: {operationId: a.get, tags: [a], responses: {'204': {description: d}}}}}
                components: {securitySchemes: {s: {%s}}}
                """.formatted(scheme));

        assertThat(lowered.api().auth().schemes()).singleElement().satisfies(model -> {
            assertThat(model.kind()).hasToString(kind);
            assertThat(model.parameterName()).isEqualTo(parameter);
            assertThat(model.javaName()).isEqualTo("S");
        });
    }

    @Test
    void callsAreMadeWithoutASchemeThatNobodyImplementsWhereItIsTheOnlyWay() {
        Lowered lowered = Lowered.document("""
                security: [{digest: []}]
                paths: {/a: {get: {operationId: a.get, tags: [a], responses: {'204': {description: d}}}}}
                components: {securitySchemes: {digest: {type: http, scheme: digest}}}
                """);

        assertThat(lowered.operation("get").security())
                .containsExactly(new SecurityAlternative(List.of(), List.of("digest")));
        assertThat(lowered.messages())
                .containsExactly(
                        "security scheme digest: nothing implements \"http digest\"; calls are made without it; supported are http bearer and basic, apiKey, oauth2 and openIdConnect");
    }

    @Test
    void aSchemeThatNobodyImplementsIsNotedWhereThereIsAnotherWay() {
        Lowered lowered = Lowered.document("""
                security: [{digest: []}, {basic: []}]
                paths: {/a: {get: {operationId: a.get, tags: [a], responses: {'204': {description: d}}}}}
                components: {securitySchemes: {digest: {type: http, scheme: digest}, basic: {type: http, scheme: basic}}}
                """);

        assertThat(lowered.operation("get").security()).hasSize(1);
        assertThat(lowered.messages())
                .containsExactly(
                        "security scheme digest: nothing implements \"http digest\"; the other credentials of its operations do");
    }

    @Test
    void aSignatureSaysWhatIsSentAndWhatItIsMadeWith() {
        Lowered lowered = Lowered.document("""
                paths:
                  /a: {get: {operationId: a.get, tags: [a], security: [{user: []}, {app: []}], responses: {'204': {description: d}}}}
                  /b: {get: {operationId: a.init, tags: [a], security: [{app: []}], x-bindery-signed: false, responses: {'204': {description: d}}}}
                components:
                  securitySchemes:
                    user:
                      type: apiKey
                      in: query
                      name: access_token
                      x-bindery-signature:
                        digest: md5
                        parameter: sig
                        sends: [app_key]
                        excludes: [access_token]
                        secrets: {phone: [session_secret], header: [access_token, app_secret]}
                    app:
                      type: apiKey
                      in: query
                      name: app_key
                      x-bindery-signature: {digest: md5, parameter: sig, secrets: {app: [app_secret]}}
                """);

        Part key = new Part("app_key", "appKey");
        Part token = new Part("access_token", "accessToken");
        Part secret = new Part("app_secret", "appSecret");
        assertThat(lowered.api().auth().schemes())
                .extracting(Scheme::signature)
                .containsExactly(
                        new SignatureModel("sig", List.of(key), List.of(), List.of(new Secret(null, List.of(secret)))),
                        new SignatureModel(
                                "sig",
                                List.of(key, token),
                                List.of("access_token"),
                                List.of(
                                        new Secret("phone", List.of(new Part("session_secret", "sessionSecret"))),
                                        new Secret("headerValue", List.of(token, secret)))));
        assertThat(lowered.operation("get").signed()).isTrue();
        assertThat(lowered.operation("init").signed()).isFalse();
    }
}
