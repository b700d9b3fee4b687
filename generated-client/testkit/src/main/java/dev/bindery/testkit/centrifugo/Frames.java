package dev.bindery.testkit.centrifugo;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The frames of a websocket (RFC 6455, section 5), as a server reads and writes them. */
final class Frames {
    private static final int FIN = 0x80;
    private static final int MASKED = 0x80;
    private static final int CONTINUATION = 0;
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final int SHORT_LENGTH = 126;
    private static final int LONG_LENGTH = 127;
    private static final int LONGEST = 1 << 24;

    private final DataInputStream in;
    private final DataOutputStream out;

    Frames(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    private record Frame(boolean last, int opcode, ByteBuffer payload) {}

    /** Waits for the next whole text; null once the client has closed. */
    @Nullable
    String text() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        while (true) {
            Frame frame = frame();
            switch (frame.opcode()) {
                case TEXT, CONTINUATION -> {
                    message.write(frame.payload().array());
                    if (frame.last()) {
                        return message.toString(StandardCharsets.UTF_8);
                    }
                }
                case PING -> write(PONG, frame.payload().array());
                case PONG -> {}
                case CLOSE -> {
                    return null;
                }
                default -> throw new IOException("a frame with opcode " + frame.opcode() + "; a text was due");
            }
        }
    }

    private Frame frame() throws IOException {
        int first = in.readUnsignedByte();
        int second = in.readUnsignedByte();
        if ((second & MASKED) == 0) {
            throw new IOException("a frame without mask; clients must mask");
        }
        long length = second & ~MASKED;
        if (length == SHORT_LENGTH) {
            length = in.readUnsignedShort();
        } else if (length == LONG_LENGTH) {
            length = in.readLong();
        }
        if (length > LONGEST) {
            throw new IOException("a frame of " + length + " bytes");
        }
        byte[] mask = in.readNBytes(4);
        byte[] payload = new byte[(int) length];
        in.readFully(payload);
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i % 4];
        }
        return new Frame((first & FIN) != 0, first & 0x0F, ByteBuffer.wrap(payload));
    }

    void sendText(String text) throws IOException {
        write(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    void sendClose(int code, String reason) throws IOException {
        byte[] text = reason.getBytes(StandardCharsets.UTF_8);
        write(
                CLOSE,
                ByteBuffer.allocate(2 + text.length)
                        .putShort((short) code)
                        .put(text)
                        .array());
    }

    private synchronized void write(int opcode, byte[] payload) throws IOException {
        out.writeByte(FIN | opcode);
        if (payload.length < SHORT_LENGTH) {
            out.writeByte(payload.length);
        } else if (payload.length < 1 << 16) {
            out.writeByte(SHORT_LENGTH);
            out.writeShort(payload.length);
        } else {
            out.writeByte(LONG_LENGTH);
            out.writeLong(payload.length);
        }
        out.write(payload);
        out.flush();
    }
}
