package dev.bindery.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder that Bindery owns a part of. It touches the files that it wrote, and no others.
 *
 * <p>The state, which names what belongs to us, is written last: a build that is killed in between is put right by
 * the next one.
 *
 * <p>What the last run left is read once, so each run takes an object of its own. Not thread-safe.
 */
public final class OutputFolder {

    private final Path folder;
    private final Path stateFile;
    private @Nullable OutputState state;

    /**
     * Works in a folder, which need not exist yet.
     *
     * @param folder where generated files go
     * @param stateFile where to remember what was written and from what; outside of the folder, so that two runs give
     *     the same folder byte for byte wherever they ran
     */
    public OutputFolder(Path folder, Path stateFile) {
        this.folder = folder;
        this.stateFile = stateFile;
    }

    /**
     * Names the files that the last run read.
     *
     * @return their paths; empty where there was no run
     * @throws IOException if the file system refuses
     */
    public List<Path> previousInputs() throws IOException {
        return state().inputs();
    }

    /**
     * Begins to fill the folder.
     *
     * @return what takes the files
     * @throws IOException if the file system refuses
     */
    public OutputRun begin() throws IOException {
        return new OutputRun(this, state().paths());
    }

    /**
     * Begins to fill the folder at once: its files change when all of the new ones are there, or not at all.
     *
     * @return what takes the files
     * @throws IOException if the file system refuses
     */
    public DraftedRun beginDrafts() throws IOException {
        return new DraftedRun(begin(), stateFile.resolveSibling(stateFile.getFileName() + ".drafts"));
    }

    /** Remembers what lies here now and what it was made from. */
    void remember(Collection<String> paths, Fingerprint fingerprint) throws IOException {
        OutputState now = OutputState.of(folder, fingerprint, paths);
        now.write(stateFile);
        state = now;
    }

    /**
     * Tells whether the folder holds just what this fingerprint produced, untouched since.
     *
     * @param fingerprint what the files would be made from now
     * @return whether writing again would change nothing
     * @throws IOException if the file system refuses
     */
    public boolean isCurrent(Fingerprint fingerprint) throws IOException {
        return state().matches(fingerprint) && state().isUntouched(folder);
    }

    /** {@return what the last run left, read once} */
    private OutputState state() throws IOException {
        if (state == null) {
            state = OutputState.read(stateFile);
        }
        return state;
    }

    /** {@return a file of the folder} */
    Path inside(String path) throws IOException {
        Path target = folder.resolve(path).normalize();
        if (!target.startsWith(folder.normalize())) {
            throw new IOException("the generated file " + path + " would lie outside of " + folder);
        }
        return target;
    }

    /**
     * Writes a single file, unless it already is as it should be.
     *
     * @param file the file
     * @param content its text
     * @return whether it was written
     * @throws IOException if the file system refuses
     */
    public static boolean writeFile(Path file, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        if (holds(file, bytes)) {
            return false;
        }
        writeAtomically(file, bytes);
        return true;
    }

    /** {@return whether a file is there already, byte for byte} */
    static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** Readers see the old file or the new one, never a half. */
    static void writeAtomically(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
        try {
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Removes a file, and the folders that are empty then. */
    boolean remove(Path file) throws IOException {
        boolean removed = Files.deleteIfExists(file);
        Path parent = file.getParent();
        while (parent != null && !parent.equals(folder) && parent.startsWith(folder)) {
            try {
                Files.deleteIfExists(parent);
            } catch (DirectoryNotEmptyException stillInUse) {
                break;
            }
            parent = parent.getParent();
        }
        return removed;
    }
}
