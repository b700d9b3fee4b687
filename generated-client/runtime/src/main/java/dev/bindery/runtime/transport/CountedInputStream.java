package dev.bindery.runtime.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how much was read of it. */
final class CountedInputStream extends FilterInputStream {
    private final long total;
    private final UploadProgress progress;
    private long sent;

    CountedInputStream(InputStream content, long total, UploadProgress progress) {
        super(content);
        this.total = total;
        this.progress = progress;
        progress.sent(0, total);
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        count(read);
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = in.skip(wanted);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) {
        if (more > 0) {
            sent += more;
            progress.sent(sent, total);
        }
    }
}
