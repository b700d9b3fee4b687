package dev.bindery.weblogin;

import java.net.HttpCookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The cookies of one sign-in. The JDK's manager would print those that it cannot read. */
final class CookieJar {
    private final List<HttpCookie> cookies = new ArrayList<>();

    /** Takes what a page sets, for its own host or for a domain above it. */
    void take(URI page, List<String> headers) {
        for (String header : headers) {
            for (HttpCookie cookie : parsed(header)) {
                String host = page.getHost().toLowerCase(Locale.ROOT);
                String domain = cookie.getDomain() == null
                        ? host
                        : cookie.getDomain().toLowerCase(Locale.ROOT).replaceFirst("^\\.", "");
                if (cookie.getDomain() == null || isBelow(host, domain)) {
                    // A dot before the domain stands for all hosts below it.
                    cookie.setDomain(cookie.getDomain() == null ? host : "." + domain);
                    cookie.setPath(cookie.getPath() == null ? "/" : cookie.getPath());
                    cookies.remove(cookie);
                    cookies.add(cookie);
                }
            }
        }
    }

    private static List<HttpCookie> parsed(String header) {
        try {
            return HttpCookie.parse("Set-Cookie: " + header);
        } catch (IllegalArgumentException e) {
            return List.of(); // browsers do not take it either
        }
    }

    /** {@return the header field for a page; empty if there are no cookies for it} */
    String header(URI page) {
        cookies.removeIf(HttpCookie::hasExpired);
        return cookies.stream()
                .filter(cookie -> belongs(cookie, page))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static boolean belongs(HttpCookie cookie, URI page) {
        String host = page.getHost().toLowerCase(Locale.ROOT);
        String domain = cookie.getDomain();
        boolean here = domain.startsWith(".") ? isBelow(host, domain.substring(1)) : host.equals(domain);
        String path = page.getRawPath() == null || page.getRawPath().isEmpty() ? "/" : page.getRawPath();
        return here
                && isWithin(path, cookie.getPath())
                && (!cookie.getSecure() || "https".equalsIgnoreCase(page.getScheme()));
    }

    /** {@code /account} is for {@code /account/settings}, and not for {@code /accounts}. */
    private static boolean isWithin(String path, String folder) {
        return path.startsWith(folder)
                && (path.length() == folder.length() || folder.endsWith("/") || path.charAt(folder.length()) == '/');
    }

    private static boolean isBelow(String host, String domain) {
        return host.equals(domain) || (domain.contains(".") && host.endsWith("." + domain));
    }
}
