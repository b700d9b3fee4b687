package dev.bindery.runtime.call;

import dev.bindery.runtime.transport.Redactor;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Checks addresses. What is wrong is said without printing the address: it may hold a secret. */
final class Addresses {
    private static final int LOOKS_RANDOM = 16;

    private Addresses() {}

    static URI parse(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the address is no URI");
        }
    }

    /** The address that the paths of operations are appended to. */
    static URI base(URI address) {
        checkAbsolute(address);
        if (address.getRawQuery() != null) {
            throw new IllegalArgumentException("the base address has a query; scheme, host and path are right");
        }
        return ascii(address);
    }

    /** An address that came with an earlier answer: who knows it may use it, so all of it but the host is secret. */
    static URI argument(URI address, Redactor redactor) {
        checkAbsolute(address);
        String query = address.getRawQuery();
        if (query != null) {
            Arrays.stream(query.split("&")).forEach(pair -> addSecret(pair, redactor));
        }
        Arrays.stream(pathOf(address).split("/"))
                .filter(segment -> segment.length() >= LOOKS_RANDOM)
                .map(Addresses::decoded)
                .forEach(redactor::addValue);
        return ascii(address);
    }

    /** The same address with other characters percent-encoded: HTTP has no other way for them. */
    static URI ascii(URI address) {
        String ascii = address.toASCIIString();
        return ascii.equals(address.toString()) ? address : URI.create(ascii);
    }

    private static void addSecret(String pair, Redactor redactor) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        if (name.length() >= LOOKS_RANDOM) {
            redactor.addValue(name); // a query need not be made of pairs, and base64 may end in an equals sign
        } else if (equals > 0) {
            redactor.addName(name);
        }
        redactor.addValue(decoded(pair.substring(equals + 1)));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void checkAbsolute(URI address) {
        boolean isHttp = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!isHttp || address.getHost() == null) {
            throw new IllegalArgumentException("the address is not absolute; http://host or https://host is right");
        }
        if (address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw new IllegalArgumentException("the address has a user name or a fragment; neither is sent");
        }
    }

    private static String pathOf(URI address) {
        @Nullable String path = address.getRawPath();
        return path == null ? "" : path;
    }
}
