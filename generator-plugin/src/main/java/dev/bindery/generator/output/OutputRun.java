package dev.bindery.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/** One filling of a folder, file by file. */
public final class OutputRun {

    private final OutputFolder folder;
    private final Collection<String> before;
    private final Set<String> paths = new ConcurrentSkipListSet<>();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger written = new AtomicInteger();

    OutputRun(OutputFolder folder, Collection<String> before) {
        this.folder = folder;
        this.before = before;
    }

    /**
     * Takes a file, from any thread. It is not written where it already is as it should be.
     *
     * @param path where it goes below the folder, with {@code /} between names; each path once
     * @param content its text
     * @throws IOException if the file system refuses
     */
    public void write(String path, String content) throws IOException {
        write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes a file of bytes, likewise.
     *
     * @param path where it goes below the folder, with {@code /} between names; each path once
     * @param bytes its content
     * @throws IOException if the file system refuses
     */
    public void write(String path, byte[] bytes) throws IOException {
        if (!keeps(path, bytes)) {
            Files.write(prepared(path), bytes);
        }
    }

    /** Takes a path, and tells whether its file already is as it should be. */
    boolean keeps(String path, byte[] bytes) throws IOException {
        Path file = folder.inside(path);
        paths.add(path);
        return OutputFolder.holds(file, bytes);
    }

    /** Puts a file that lies elsewhere where it belongs. */
    void move(Path from, String path) throws IOException {
        Files.move(from, prepared(path), StandardCopyOption.REPLACE_EXISTING);
    }

    /** {@return where a file is about to be written} */
    private Path prepared(String path) throws IOException {
        Path file = folder.inside(path);
        createFolder(Objects.requireNonNull(file.getParent(), path));
        written.incrementAndGet();
        return file;
    }

    private void createFolder(Path parent) throws IOException {
        if (!folders.contains(parent)) {
            Files.createDirectories(parent);
            folders.add(parent);
        }
    }

    /**
     * Removes what an earlier run wrote and this one did not, and remembers this one.
     *
     * @param fingerprint what the files were made from
     * @return how many files were written, left as they were, and removed
     * @throws IOException if the file system refuses
     */
    public WriteSummary finish(Fingerprint fingerprint) throws IOException {
        int removed = 0;
        for (String path : before) {
            if (!paths.contains(path) && folder.remove(folder.inside(path))) {
                removed++;
            }
        }
        folder.remember(paths, fingerprint);
        return new WriteSummary(written.get(), paths.size() - written.get(), removed);
    }
}
