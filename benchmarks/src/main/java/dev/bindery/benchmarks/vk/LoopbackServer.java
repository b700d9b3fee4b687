package dev.bindery.benchmarks.vk;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Gives every request the same answer, in one packet. The server of the JDK sends two, with a pause between them, and spells
 * headers in a way that the official client does not know.
 */
final class LoopbackServer implements AutoCloseable {

    private static final String LENGTH = "content-length:";

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final byte[] answer;

    LoopbackServer(String json) throws IOException {
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n";
        answer = (head + json).getBytes(StandardCharsets.UTF_8);
        start(this::accept);
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "loopback");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                start(() -> serve(connection));
            }
        } catch (IOException closed) {
            // There is nothing to serve any more.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            DataInputStream in = new DataInputStream(new BufferedInputStream(connection.getInputStream()));
            OutputStream out = connection.getOutputStream();
            while (readRequest(in)) {
                out.write(answer);
            }
        } catch (IOException closed) {
            // The client needs no more of it.
        }
    }

    /** {@return whether there was one} */
    private static boolean readRequest(DataInputStream in) throws IOException {
        int body = 0;
        String line = readLine(in);
        if (line.isEmpty()) {
            return false;
        }
        while (!line.isEmpty()) {
            if (line.startsWith(LENGTH)) {
                body = Integer.parseInt(line.substring(LENGTH.length()).strip());
            }
            line = readLine(in);
        }
        in.readFully(new byte[body]);
        return true;
    }

    private static String readLine(DataInputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
