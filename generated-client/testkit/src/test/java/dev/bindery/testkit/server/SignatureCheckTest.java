package dev.bindery.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.testkit.NameValue;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.spec.Specification;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The answers that are known are those of OK's documentation. */
class SignatureCheckTest {

    private static final Specification SPEC = Specification.of("""
            {
              "openapi": "3.1.0",
              "info": {"title": "Signed", "version": "1"},
              "paths": {
                "/events": {"get": {"operationId": "events.get", "security": [{"session": []}, {"app": []}], "responses": {}}},
                "/init": {"get": {
                  "operationId": "init", "security": [{"session": []}], "x-bindery-signed": false, "responses": {}}}
              },
              "components": {"securitySchemes": {
                "session": {
                  "type": "apiKey", "in": "query", "name": "access_token",
                  "x-bindery-signature": {
                    "digest": "md5", "parameter": "sig", "sends": ["application_key"], "excludes": ["access_token"],
                    "secrets": {"client": ["session_secret_key"], "server": ["access_token", "application_secret_key"]}}},
                "app": {
                  "type": "apiKey", "in": "query", "name": "application_key",
                  "x-bindery-signature": {
                    "digest": "md5", "parameter": "sig", "secrets": {"app": ["application_secret_key"]}}}
              }}
            }
            """);

    private static final String TOKEN = "-s-84W-s3egarWUsbkq-IWTucuedzTKT8VUXIA.s4Xx8IW7";
    private static final String SESSION_SECRET = "ae5362b5b588cc7294c2414d71b74d5d";
    private static final String APPLICATION_SECRET = "ABC123DEF456GHI789JKL123";

    private final SignatureCheck check = new SignatureCheck(SPEC);

    private Optional<String> fault(String operation, String... query) {
        List<NameValue> pairs = Arrays.stream(query)
                .map(pair -> pair.split("=", 2))
                .map(pair -> new NameValue(pair[0], pair[1]))
                .toList();
        ReceivedRequest request = new ReceivedRequest(
                operation, "GET", "/" + operation, pairs, List.of(), List.of(), List.of(), new byte[0]);
        return check.violation(SPEC.operation(operation), request).map(Violation::message);
    }

    private Optional<String> events(String signature) {
        return fault(
                "events.get",
                "sig=" + signature,
                "method=events.get",
                "access_token=" + TOKEN,
                "format=json",
                "application_key=ABCDEFGHIGKLMNOPK");
    }

    @Test
    void acceptsWhatASecretOfTheSessionSigns() {
        check.accept(SESSION_SECRET);

        assertThat(events("03a41413523ea8092507949d6e711963")).isEmpty();
        assertThat(events("03a41413523ea8092507949d6e711964"))
                .hasValue("The signature 'sig' is not that of: "
                        + "application_key=ABCDEFGHIGKLMNOPKformat=jsonmethod=events.get");
    }

    @Test
    void acceptsWhatTheDigestOfSeveralPartsSigns() {
        check.accept(TOKEN, APPLICATION_SECRET);
        assertThat(events("232c8eb921951c4dba9b72606f9ddb4c")).isEmpty();
        check.acceptAny();
        check.accept("b1a2b89707a94624c43afae67d59274c");
        assertThat(events("232c8eb921951c4dba9b72606f9ddb4c")).isEmpty();
        check.acceptAny();
        check.accept(SESSION_SECRET);
        assertThat(events("232c8eb921951c4dba9b72606f9ddb4c")).isPresent();
    }

    @Test
    void withoutASessionTheOtherSchemeSigns() {
        // md5sum of: application_key=Kтекст=1 & 2s3cret
        check.accept("s3cret");

        assertThat(fault("events.get", "текст=1 & 2", "application_key=K", "sig=any"))
                .isPresent();
        assertThat(fault("events.get", "текст=1 & 2", "application_key=K", "sig=f2a62123d0d54379be5d0f87ff73a133"))
                .isEmpty();
    }

    @Test
    void asLongAsItKnowsNoSecretAnySignatureWillDoButThereMustBeOne() {
        assertThat(events("any")).isEmpty();
        assertThat(fault("events.get", "application_key=K"))
                .hasValue("The parameter 'sig', which signs events.get, is missing.");
    }

    @Test
    void whatIsNotToBeSignedMustNotBe() {
        assertThat(fault("init", "access_token=" + TOKEN)).isEmpty();
        assertThat(fault("init", "access_token=" + TOKEN, "sig=any"))
                .hasValue("init is not signed, but there is a parameter 'sig'.");
    }
}
