package dev.bindery.runtime.signin;

import dev.bindery.runtime.transport.FakeTransport;
import dev.bindery.runtime.transport.NameValue;
import dev.bindery.runtime.transport.RequestBody;
import dev.bindery.runtime.transport.TransportRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** A server of tokens, an application, and the time: what the tests of this package share. */
final class SignIns {
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final URI HOME = URI.create("https://app.example/back");
    static final Application APPLICATION =
            Application.of("app-1", "app-secret-1").redirectingTo(HOME);

    final FakeTransport server = new FakeTransport();
    final SignInSettings settings = SignInSettings.standard().transport(server).clock(Clock.fixed(NOW, ZoneOffset.UTC));

    static AuthorizationServer.Builder plain() {
        return AuthorizationServer.builder("shop sign-in")
                .authorization("https://id.shop.example/authorize")
                .token("https://id.shop.example/token")
                .revocation("https://id.shop.example/revoke");
    }

    /** One that wants all that a server can want. */
    static AuthorizationServer thorough() {
        return plain().proofKey("s256")
                .clientAuthentication(ClientAuthentication.NONE)
                .sendsState()
                .carries("device_id")
                .build();
    }

    static String back(AuthorizationRequest request, String query) {
        return HOME + "?" + query + "&state=" + request.state();
    }

    Map<String, String> form() {
        return form(server.request());
    }

    static Map<String, String> form(TransportRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (NameValue field : ((RequestBody.Form) request.body()).fields()) {
            fields.put(field.name(), field.value());
        }
        return fields;
    }
}
