package dev.bindery.generator.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What lies in an output folder and what it was made from. */
final class OutputState {

    /** Raised when the format changes: an older state is then no state. */
    private static final String FORMAT = "bindery-state 1";

    private static final String SETUP = "setup\t";
    private static final String INPUT = "input\t";
    private static final String OUTPUT = "output\t";

    /** No output, made from nothing. */
    private static final OutputState NONE = new OutputState(new Fingerprint("", new TreeMap<>()), List.of());

    private final Fingerprint fingerprint;
    private final List<Output> outputs;

    private OutputState(Fingerprint fingerprint, List<Output> outputs) {
        this.fingerprint = fingerprint;
        this.outputs = outputs;
    }

    /**
     * A generated file as it was left: size and time tell whether somebody changed it.
     *
     * @param text size, time and path as one text, since a process that has just begun takes long to make numbers of
     *     thousands of texts
     */
    private record Output(String text) {

        static Output of(Path folder, String path) throws IOException {
            BasicFileAttributes now = Files.readAttributes(folder.resolve(path), BasicFileAttributes.class);
            long size = now.isRegularFile() ? now.size() : -1;
            return new Output(size + "\t" + now.lastModifiedTime().toMillis() + "\t" + path);
        }

        String path() {
            return text.substring(text.lastIndexOf('\t') + 1);
        }

        boolean isUntouched(Path folder) throws IOException {
            return text.equals(of(folder, path()).text);
        }
    }

    static OutputState of(Path folder, Fingerprint fingerprint, Collection<String> paths) throws IOException {
        List<Output> outputs = new ArrayList<>();
        for (String path : paths) {
            outputs.add(Output.of(folder, path));
        }
        return new OutputState(fingerprint, outputs);
    }

    List<String> paths() {
        return outputs.stream().map(Output::path).toList();
    }

    boolean matches(Fingerprint other) {
        return fingerprint.setup().equals(other.setup()) && fingerprint.inputs().equals(other.inputs());
    }

    /** {@return the files that were read when the output was made} */
    List<Path> inputs() {
        List<Path> inputs = new ArrayList<>();
        fingerprint.inputs().keySet().forEach(path -> inputs.add(Path.of(path)));
        return inputs;
    }

    boolean isUntouched(Path folder) throws IOException {
        for (Output output : outputs) {
            try {
                if (!output.isUntouched(folder)) {
                    return false;
                }
            } catch (NoSuchFileException gone) {
                return false;
            }
        }
        return true;
    }

    void write(Path stateFile) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(FORMAT);
        lines.add(SETUP + fingerprint.setup());
        fingerprint.inputs().forEach((path, digest) -> lines.add(INPUT + digest + "\t" + path));
        for (Output output : outputs) {
            lines.add(OUTPUT + output.text());
        }
        String text = String.join("\n", lines) + "\n";
        OutputFolder.writeAtomically(stateFile, text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the state in a file; {@link #NONE} where there is none, or none that this version can read} */
    static OutputState read(Path stateFile) throws IOException {
        String text;
        try {
            text = Files.readString(stateFile, StandardCharsets.UTF_8);
        } catch (NoSuchFileException | CharacterCodingException unreadable) {
            return NONE;
        }
        return text.startsWith(FORMAT + "\n") ? parse(text) : NONE;
    }

    private static OutputState parse(String text) {
        String setup = "";
        SortedMap<String, String> inputs = new TreeMap<>();
        List<Output> outputs = new ArrayList<>();
        int start = FORMAT.length() + 1;
        for (int end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
            if (text.startsWith(OUTPUT, start)) {
                int size = text.indexOf('\t', start + OUTPUT.length());
                if (size < 0 || size >= text.lastIndexOf('\t', end)) {
                    return NONE; // what has no size and time is no output, and must not be removed as one
                }
                outputs.add(new Output(text.substring(start + OUTPUT.length(), end)));
            } else if (text.startsWith(INPUT, start)) {
                int path = text.indexOf('\t', start + INPUT.length());
                if (path < 0 || path > end) {
                    return NONE;
                }
                inputs.put(text.substring(path + 1, end), text.substring(start + INPUT.length(), path));
            } else if (text.startsWith(SETUP, start)) {
                setup = text.substring(start + SETUP.length(), end);
            } else {
                return NONE;
            }
            start = end + 1;
        }
        return new OutputState(new Fingerprint(setup, inputs), outputs);
    }
}
