package dev.bindery.generator.output;

import java.io.IOException;
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

    /** No output, made from nothing. */
    private static final OutputState NONE = new OutputState(new Fingerprint("", new TreeMap<>()), List.of());

    private final Fingerprint fingerprint;
    private final List<Output> outputs;

    private OutputState(Fingerprint fingerprint, List<Output> outputs) {
        this.fingerprint = fingerprint;
        this.outputs = outputs;
    }

    /** A generated file as it was left: size and time tell whether somebody changed it. */
    private record Output(String path, long size, long modified) {

        static Output of(Path folder, String path) throws IOException {
            Path file = folder.resolve(path);
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Output(
                    path,
                    now.isRegularFile() ? now.size() : -1,
                    now.lastModifiedTime().toMillis());
        }

        boolean isUntouched(Path folder) throws IOException {
            Output now = of(folder, path);
            return now.size == size && now.modified == modified;
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
        return fingerprint.inputs().keySet().stream().map(Path::of).toList();
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
        lines.add("setup\t" + fingerprint.setup());
        fingerprint.inputs().forEach((path, digest) -> lines.add("input\t" + digest + "\t" + path));
        for (Output output : outputs) {
            lines.add("output\t" + output.size() + "\t" + output.modified() + "\t" + output.path());
        }
        String text = String.join("\n", lines) + "\n";
        OutputFolder.writeAtomically(stateFile, text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the state in a file; {@link #NONE} where there is none, or none that this version can read} */
    static OutputState read(Path stateFile) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(stateFile, StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return NONE;
        }
        if (lines.isEmpty() || !lines.get(0).equals(FORMAT)) {
            return NONE;
        }
        try {
            return parse(lines.subList(1, lines.size()));
        } catch (IllegalArgumentException damaged) {
            return NONE;
        }
    }

    private static OutputState parse(List<String> lines) {
        String setup = "";
        SortedMap<String, String> inputs = new TreeMap<>();
        List<Output> outputs = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 4 && cells[0].equals("output")) {
                outputs.add(new Output(cells[3], Long.parseLong(cells[1]), Long.parseLong(cells[2])));
            } else if (cells.length == 3 && cells[0].equals("input")) {
                inputs.put(cells[2], cells[1]);
            } else if (cells.length == 2 && cells[0].equals("setup")) {
                setup = cells[1];
            } else {
                throw new IllegalArgumentException("not a line of a state: " + line);
            }
        }
        return new OutputState(new Fingerprint(setup, inputs), outputs);
    }
}
