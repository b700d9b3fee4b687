package dev.bindery.testkit.centrifugo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One client that is connected. */
final class Client implements AutoCloseable {
    private final Socket socket;
    private final Frames frames;
    private final Set<String> channels = ConcurrentHashMap.newKeySet();

    private Client(Socket socket, Frames frames) {
        this.socket = socket;
        this.frames = frames;
    }

    static Client accept(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        Handshake.answer(socket.getInputStream(), socket.getOutputStream());
        return new Client(socket, new Frames(socket.getInputStream(), socket.getOutputStream()));
    }

    /** Hands over each command until the client closes. */
    void read(BiConsumer<Client, Command> commands) throws IOException {
        for (@Nullable String message = frames.text(); message != null; message = frames.text()) {
            message.lines()
                    .filter(line -> !line.isBlank())
                    .map(Command::parse)
                    .forEach(command -> commands.accept(this, command));
        }
    }

    Set<String> channels() {
        return channels;
    }

    /** Sends a text; a client that is gone gets none, as on any network. */
    void send(String text) {
        try {
            frames.sendText(text);
        } catch (IOException e) {
            channels.clear();
        }
    }

    /** Says why the client is disconnected; it gets nothing more. */
    void disconnect(int code, String reason) {
        channels.clear();
        try {
            frames.sendClose(code, reason);
        } catch (IOException e) {
            return; // it is gone already
        }
    }

    /** Cuts the connection. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
