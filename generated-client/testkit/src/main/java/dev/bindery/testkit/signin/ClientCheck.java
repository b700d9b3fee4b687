package dev.bindery.testkit.signin;

import dev.bindery.testkit.ReceivedRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Knows the registered applications, and whether one is who it says. */
final class ClientCheck {
    private static final String BASIC = "Basic ";

    private final SignInScheme scheme;
    private final Map<String, TestApplication> applications = new ConcurrentHashMap<>();

    ClientCheck(SignInScheme scheme) {
        this.scheme = scheme;
    }

    void register(TestApplication application) {
        applications.put(application.id(), application);
    }

    /** {@return whether the application that a request names is registered here} */
    boolean knows(ReceivedRequest request) {
        String id = request.parameter("client_id");
        String named = id == null ? user(request) : id;
        return named != null && applications.containsKey(named);
    }

    TestApplication named(@Nullable String id) throws Refusal {
        TestApplication application = id == null ? null : applications.get(id);
        if (application == null) {
            throw new Refusal("invalid_client", "client_id is unknown");
        }
        return application;
    }

    /** Finds who asks, by the way of proving it that the specification tells. */
    TestApplication proven(ReceivedRequest request, Parameters parameters) throws Refusal {
        switch (scheme.text("clientAuthentication", "form")) {
            case "basic" -> {
                TestApplication application = named(user(request));
                String pair = application.id() + ":" + application.secret();
                String expected = BASIC + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
                return checked(application, expected.equals(request.header("Authorization")));
            }
            case "none" -> {
                return named(parameters.required("client_id"));
            }
            default -> {
                TestApplication application = named(parameters.required("client_id"));
                String secret = application.secret();
                String sent = parameters.optional("client_secret");
                return checked(application, secret == null ? sent == null : secret.equals(sent));
            }
        }
    }

    private static TestApplication checked(TestApplication application, boolean proven) throws Refusal {
        if (!proven) {
            throw new Refusal("invalid_client", "client_secret is wrong");
        }
        return application;
    }

    private static @Nullable String user(ReceivedRequest request) {
        String header = request.header("Authorization");
        if (header == null || !header.startsWith(BASIC)) {
            return null;
        }
        try {
            byte[] pair = Base64.getDecoder().decode(header.substring(BASIC.length()));
            return new String(pair, StandardCharsets.UTF_8).split(":", 2)[0];
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
