package dev.bindery.testkit.centrifugo;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/** How an HTTP connection becomes a websocket (RFC 6455, section 4). */
final class Handshake {
    private static final String KEY = "sec-websocket-key:";
    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int LONGEST = 16_384;

    private Handshake() {}

    static void answer(InputStream in, OutputStream out) throws IOException {
        String key = head(in).lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(KEY))
                .map(line -> line.substring(KEY.length()).strip())
                .findFirst()
                .orElseThrow(() -> new IOException("the request has no Sec-WebSocket-Key"));
        String answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: " + accept(key) + "\r\n\r\n";
        out.write(answer.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (head.size() < LONGEST) {
            int octet = in.read();
            if (octet < 0) {
                throw new EOFException("the request ended before its headers did");
            }
            head.write(octet);
            String text = head.toString(StandardCharsets.US_ASCII);
            if (octet == '\n' && text.endsWith("\r\n\r\n")) {
                return text;
            }
        }
        throw new IOException("the headers have more than " + LONGEST + " bytes");
    }

    private static String accept(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JVM has no SHA-1", e);
        }
    }
}
