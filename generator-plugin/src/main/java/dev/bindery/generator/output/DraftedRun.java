package dev.bindery.generator.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One filling of a folder that touches no file of it before all are known to be right: until then they lie in a folder
 * beside the state. Closing it removes what was not taken over. Not thread-safe.
 */
public final class DraftedRun implements Closeable {

    private final OutputRun run;
    private final Path drafts;
    private final List<String> drafted = new ArrayList<>();

    DraftedRun(OutputRun run, Path drafts) throws IOException {
        this.run = run;
        this.drafts = drafts;
        close(); // of a run that was killed
    }

    /**
     * Takes a file of bytes.
     *
     * @param path where it goes below the folder, with {@code /} between names; each path once
     * @param bytes its content
     * @throws IOException if the file system refuses
     */
    public void write(String path, byte[] bytes) throws IOException {
        if (run.keeps(path, bytes)) {
            return;
        }
        Path draft = drafts.resolve(path);
        Files.createDirectories(draft.getParent());
        Files.write(draft, bytes);
        drafted.add(path);
    }

    /**
     * Puts all files where they belong, removes what an earlier run wrote and this one did not, and remembers this one.
     *
     * @param fingerprint what the files were made from
     * @return how many files were written, left as they were, and removed
     * @throws IOException if the file system refuses
     */
    public WriteSummary finish(Fingerprint fingerprint) throws IOException {
        for (String path : drafted) {
            run.move(drafts.resolve(path), path);
        }
        return run.finish(fingerprint);
    }

    @Override
    public void close() throws IOException {
        if (Files.isDirectory(drafts)) {
            try (Stream<Path> files = Files.walk(drafts)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
