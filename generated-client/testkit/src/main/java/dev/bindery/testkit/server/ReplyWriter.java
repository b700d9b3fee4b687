package dev.bindery.testkit.server;

import com.sun.net.httpserver.HttpExchange;
import dev.bindery.testkit.Reply;
import java.io.IOException;
import java.io.OutputStream;

/** Sends a reply, whole or broken as it says. */
public final class ReplyWriter {

    private ReplyWriter() {}

    /**
     * Sends a reply and ends the exchange.
     *
     * @param exchange the exchange
     * @param reply the reply
     */
    public static void send(HttpExchange exchange, Reply reply) {
        try (exchange) {
            if (reply.ending() == Reply.Ending.DROPPED) {
                return;
            }
            reply.headers().forEach(h -> exchange.getResponseHeaders().add(h.name(), h.value()));
            byte[] body = reply.body();
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                write(exchange, body, reply.ending() == Reply.Ending.CUT_OFF ? body.length / 2 : body.length);
            }
        } catch (IOException clientIsGone) {
            // A client that gave up, or the end of a reply that was to break: nobody is left to tell.
        }
    }

    // The stream is closed only after a whole body: closing it early would throw, and hide that it was meant.
    @SuppressWarnings("resource")
    private static void write(HttpExchange exchange, byte[] body, int length) throws IOException {
        OutputStream out = exchange.getResponseBody();
        out.write(body, 0, length);
        out.flush();
        if (length == body.length) {
            out.close();
        }
    }
}
