package dev.bindery.testkit.signin;

import dev.bindery.testkit.server.TokenCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes and tokens that were given out and still count. All of them begin with {@code issued-}. Safe for many threads. */
final class Issued {
    private final TokenCheck calls;
    private final Map<String, IssuedCode> codes = new LinkedHashMap<>();
    private final Map<String, Session> refreshTokens = new LinkedHashMap<>();
    private final Map<String, Session> accessTokens = new LinkedHashMap<>();
    private int count;

    /** @param calls who may call the API */
    Issued(TokenCheck calls) {
        this.calls = calls;
        calls.acceptOnly();
    }

    private synchronized String next(String kind) {
        count++;
        return "issued-" + kind + "-" + count;
    }

    synchronized String device() {
        return next("device");
    }

    synchronized String code(IssuedCode code) {
        String text = next("code");
        codes.put(text, code);
        return text;
    }

    /** A code counts once, whatever comes of it. */
    synchronized @Nullable IssuedCode takeCode(String text) {
        return codes.remove(text);
    }

    synchronized String access(Session session) {
        String token = next("access");
        accessTokens.put(token, session);
        calls.accept(token);
        return token;
    }

    synchronized String refresh(Session session) {
        String token = next("refresh");
        refreshTokens.put(token, session);
        return token;
    }

    synchronized @Nullable Session ofRefresh(String token) {
        return refreshTokens.get(token);
    }

    synchronized @Nullable Session ofAccess(String token) {
        return accessTokens.get(token);
    }

    synchronized void revoke(String token) {
        refreshTokens.remove(token);
        accessTokens.remove(token);
        calls.refuse(token);
    }

    synchronized void expireAccess() {
        List.copyOf(accessTokens.keySet()).forEach(this::revoke);
    }

    synchronized void revokeAll() {
        expireAccess();
        refreshTokens.clear();
        codes.clear();
    }
}
