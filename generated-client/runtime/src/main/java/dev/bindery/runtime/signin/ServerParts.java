package dev.bindery.runtime.signin;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of a server of tokens, piece by piece. */
final class ServerParts {
    final String name;

    @Nullable
    URI authorization;

    @Nullable
    URI token;

    @Nullable
    URI refresh;

    @Nullable
    URI revocation;

    String revocationField = "token";

    @Nullable
    URI userInfo;

    @Nullable
    URI logOut;

    String scopeSeparator = " ";
    ClientAuthentication clientAuthentication = ClientAuthentication.FORM;

    @Nullable
    String proofKey;

    boolean sendsState;
    final Map<String, String> authorizationParameters = new LinkedHashMap<>();
    final Map<String, String> tokenParameters = new LinkedHashMap<>();
    final List<String> carried = new ArrayList<>();
    final Map<String, String> names = new LinkedHashMap<>();
    final Map<String, SignInProblem> problems = new LinkedHashMap<>();

    ServerParts(String name) {
        this.name = name;
    }

    ServerParts(ServerParts other) {
        this(other.name);
        authorization = other.authorization;
        token = other.token;
        refresh = other.refresh;
        revocation = other.revocation;
        revocationField = other.revocationField;
        userInfo = other.userInfo;
        logOut = other.logOut;
        scopeSeparator = other.scopeSeparator;
        clientAuthentication = other.clientAuthentication;
        proofKey = other.proofKey;
        sendsState = other.sendsState;
        authorizationParameters.putAll(other.authorizationParameters);
        tokenParameters.putAll(other.tokenParameters);
        carried.addAll(other.carried);
        names.putAll(other.names);
        problems.putAll(other.problems);
    }

    URI required(@Nullable URI uri, String what) {
        if (uri == null) {
            throw new IllegalStateException(name + " has no " + what);
        }
        return uri;
    }
}
