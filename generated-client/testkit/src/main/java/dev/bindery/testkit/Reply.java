package dev.bindery.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the server sends. Immutable. */
public final class Reply {

    /** How an exchange ends. */
    public enum Ending {
        /** As it should. */
        COMPLETE,
        /** After half of the body: the connection is closed. */
        CUT_OFF,
        /** Before the first byte: the connection is closed. */
        DROPPED
    }

    private final int status;
    private final List<NameValue> headers;
    private final byte[] body;
    private final Duration delay;
    private final Ending ending;

    private Reply(int status, List<NameValue> headers, byte[] body, Duration delay, Ending ending) {
        this.status = status;
        this.headers = List.copyOf(headers);
        this.body = body;
        this.delay = delay;
        this.ending = ending;
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return the headers} */
    public List<NameValue> headers() {
        return headers;
    }

    /** {@return a copy of the body} */
    public byte[] body() {
        return body.clone();
    }

    /** {@return how long the server waits before the first byte} */
    public Duration delay() {
        return delay;
    }

    /** {@return how the exchange ends} */
    public Ending ending() {
        return ending;
    }

    /**
     * An answer with a body.
     *
     * @param status the HTTP status
     * @param contentType the media type
     * @param body the body
     * @return the reply
     */
    public static Reply of(int status, String contentType, String body) {
        return new Reply(
                status,
                List.of(new NameValue("Content-Type", contentType)),
                body.getBytes(StandardCharsets.UTF_8),
                Duration.ZERO,
                Ending.COMPLETE);
    }

    /**
     * A JSON answer.
     *
     * @param status the HTTP status
     * @param json the body
     * @return the reply
     */
    public static Reply json(int status, String json) {
        return of(status, "application/json", json);
    }

    /**
     * The same with a further header.
     *
     * @param name the header
     * @param value its value
     * @return a new reply
     */
    public Reply withHeader(String name, String value) {
        List<NameValue> all = new ArrayList<>(headers);
        all.add(new NameValue(name, value));
        return new Reply(status, all, body, delay, ending);
    }

    /**
     * The same, later.
     *
     * @param wait how long to wait before the first byte
     * @return a new reply
     */
    public Reply after(Duration wait) {
        return new Reply(status, headers, body, wait, ending);
    }

    /** {@return the same, with the connection closed after half of the body} */
    public Reply cutOff() {
        return new Reply(status, headers, body, delay, Ending.CUT_OFF);
    }

    /** {@return a connection that is closed without an answer} */
    public static Reply dropped() {
        return new Reply(0, List.of(), new byte[0], Duration.ZERO, Ending.DROPPED);
    }
}
