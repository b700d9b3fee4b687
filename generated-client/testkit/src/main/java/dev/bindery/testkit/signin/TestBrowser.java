package dev.bindery.testkit.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A browser for tests: it opens the page where users sign in, and goes where that sends it. */
public final class TestBrowser {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private TestBrowser() {}

    /**
     * Opens a page, and stops at its door.
     *
     * @param page the page
     * @return where the page sends the browser, with what it is to bring along
     * @throws IllegalStateException if the page sends it nowhere: its message is what the page says
     */
    public static String sentTo(URI page) {
        HttpResponse<String> answer = get(page);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("HTTP " + answer.statusCode() + ": " + answer.body()));
    }

    /**
     * Opens a page, and goes where it sends the browser.
     *
     * @param page the page
     * @return what stands there
     * @throws IllegalStateException if the page sends it nowhere: its message is what the page says
     */
    public static String follow(URI page) {
        return get(URI.create(sentTo(page))).body();
    }

    private static HttpResponse<String> get(URI page) {
        try {
            return HTTP.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a page was opened", e);
        }
    }
}
