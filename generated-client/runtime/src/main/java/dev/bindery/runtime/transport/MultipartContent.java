package dev.bindery.runtime.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The bytes of a multipart body, as RFC 7578 wants them. Files are opened when their turn comes. */
final class MultipartContent {
    private final String boundary;
    private final List<Upload> pieces = new ArrayList<>();

    MultipartContent(List<Part> parts) {
        this(parts, "bindery-" + UUID.randomUUID());
    }

    MultipartContent(List<Part> parts, String boundary) {
        this.boundary = boundary;
        for (Part part : parts) {
            add(head(part));
            Upload file = part.file();
            if (file != null) {
                pieces.add(file);
            }
            String text = part.text();
            if (text != null) {
                add(text);
            }
            add("\r\n");
        }
        add("--" + boundary + "--\r\n");
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    long length() {
        return pieces.stream().mapToLong(Upload::length).sum();
    }

    InputStream open() {
        List<InputStream> streams =
                pieces.stream().<InputStream>map(LazyInputStream::new).toList();
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    private String head(Part part) {
        StringBuilder head = new StringBuilder("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(quoted(part.name()))
                .append('"');
        Upload file = part.file();
        if (file != null) {
            head.append("; filename=\"").append(quoted(file.fileName())).append('"');
        }
        String contentType = part.contentType();
        if (contentType != null) {
            head.append("\r\nContent-Type: ").append(new Header("Content-Type", contentType).value());
        }
        return head.append("\r\n\r\n").toString();
    }

    /** What could end the quotes or the line is percent-encoded, as browsers do; all else goes as UTF-8. */
    private static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        pieces.add(Upload.of("", () -> new ByteArrayInputStream(bytes), bytes.length));
    }

    /** Opens its upload when it is read for the first time. */
    static final class LazyInputStream extends InputStream {
        private final Upload upload;
        private InputStream opened = InputStream.nullInputStream();
        private boolean isOpen;

        LazyInputStream(Upload upload) {
            this.upload = upload;
        }

        private InputStream stream() throws IOException {
            if (!isOpen) {
                opened = upload.open();
                isOpen = true;
            }
            return opened;
        }

        @Override
        public int read() throws IOException {
            return stream().read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return stream().read(target, offset, length);
        }

        @Override
        public void close() throws IOException {
            opened.close();
        }
    }
}
