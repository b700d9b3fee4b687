package dev.bindery.weblogin;

import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInProblem;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Visits pages as a browser does, with cookies; but only where it may, and none that is too large or too slow. */
final class Pages {
    /** Login pages have some hundred kilobytes. */
    private static final int LARGEST = 2 * 1024 * 1024;

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final CookieJar cookies = new CookieJar();
    private final Places places;
    private final Duration timeout;
    private final Faults faults;

    Pages(Places places, Duration timeout, Faults faults) {
        this.places = places;
        this.timeout = timeout;
        this.faults = faults;
    }

    Answer get(URI page) {
        return send(page, HttpRequest.newBuilder().GET());
    }

    Answer post(URI page, String form) {
        return send(
                page,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Tells where a page leads, if one may go there. */
    URI target(URI from, String address) {
        URI target;
        try {
            target = from.resolve(address);
        } catch (IllegalArgumentException e) {
            throw faults.needsBrowser("a page of " + from.getHost() + " leads to an address that is none");
        }
        if (!places.allow(target)) {
            throw faults.needsBrowser("a page of " + from.getHost() + " leads to " + target.getScheme() + "://"
                    + target.getHost() + ", which is not the platform's, or not HTTPS");
        }
        return target;
    }

    private Answer send(URI page, HttpRequest.Builder request) {
        target(page, page.toString());
        request.uri(page)
                .header("Accept", "text/html,application/xhtml+xml")
                .header("User-Agent", "Mozilla/5.0 (compatible; Bindery)");
        String kept = cookies.header(page);
        if (!kept.isEmpty()) {
            request.header("Cookie", kept);
        }
        HttpResponse<byte[]> answer = answer(page, request.build());
        cookies.take(page, answer.headers().allValues("Set-Cookie"));
        return new Answer(page, answer);
    }

    private HttpResponse<byte[]> answer(URI page, HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> sent = http.sendAsync(request, info -> new LimitedBody(LARGEST));
        try {
            return sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw unavailable(page, "did not answer within " + timeout, null);
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("the waiting thread was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LimitedBody.TooLong) {
                throw faults.needsBrowser("a page of " + page.getHost() + " has more than " + LARGEST + " bytes");
            }
            throw unavailable(page, "cannot be reached", e.getCause());
        }
    }

    private SignInException unavailable(URI page, String what, @Nullable Throwable cause) {
        return faults.of(SignInProblem.UNAVAILABLE, page.getHost() + " " + what, cause);
    }
}
