package dev.bindery.weblogin;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a sign-in may go: the hosts of a platform, by HTTPS; and this machine, if that is allowed. */
final class Places {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final int HTTPS_PORT = 443;

    private final List<String> domains;
    private final boolean loopback;

    Places(List<String> domains, boolean loopback) {
        this.domains =
                domains.stream().map(domain -> domain.toLowerCase(Locale.ROOT)).toList();
        this.loopback = loopback;
        this.domains.forEach(Places::check);
    }

    private static void check(String domain) {
        if (!domain.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
            throw new IllegalArgumentException("\"" + domain + "\" is no domain; right is one such as vk.com");
        }
    }

    /** {@return whether a page may be visited} */
    boolean allow(URI page) {
        if (page.getHost() == null || page.getRawUserInfo() != null) {
            return false;
        }
        String host = page.getHost().toLowerCase(Locale.ROOT);
        if (loopback && LOOPBACK.contains(host)) {
            return "http".equalsIgnoreCase(page.getScheme()) || "https".equalsIgnoreCase(page.getScheme());
        }
        return "https".equalsIgnoreCase(page.getScheme())
                && (page.getPort() == -1 || page.getPort() == HTTPS_PORT)
                && domains.stream().anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
    }

    /** {@return the domains} */
    @Override
    public String toString() {
        return String.join(", ", domains);
    }
}
