package dev.bindery.generator.corpus;

import java.util.List;
import java.util.Locale;

/**
 * What became of a document.
 *
 * @param document the document
 * @param verdict how it ended
 * @param problems the lines that explain a verdict other than {@link Verdict#COMPILES}
 * @param warnings how many warnings the compiler had
 * @param size what was generated
 * @param notes how many notes and warnings the generator had
 * @param asJson how many of them say that something is read as any JSON
 * @param generation how long generating took, in milliseconds
 * @param compilation how long compiling took, in milliseconds
 */
record CorpusResult(
        CorpusDocument document,
        Verdict verdict,
        List<String> problems,
        int warnings,
        Size size,
        long notes,
        long asJson,
        long generation,
        long compilation) {

    /** How the try of a document ended. */
    enum Verdict {
        /** Code for all its operations, which compiles and loads. */
        COMPILES,
        /** No code, and errors that name the document's faults. */
        REFUSED,
        /** Code that the compiler refuses. */
        DOES_NOT_COMPILE,
        /** Code that the virtual machine refuses. */
        DOES_NOT_LOAD,
        /** Code for other operations than the document has. */
        LOSES_OPERATIONS,
        /** No answer but an exception. */
        CRASHES;

        boolean isRight() {
            return this == COMPILES || this == REFUSED;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * What was generated.
     *
     * @param operations constants that describe operations
     * @param files source files
     * @param lines their lines
     */
    record Size(long operations, int files, long lines) {
        static final Size NOTHING = new Size(0, 0, 0);
    }

    /** {@return the row of the table} */
    String row() {
        return String.format(
                Locale.ROOT,
                "%-52s %-6s %5d %5d %5d %6d %8d %6d %6d %7d %7d %5d  %s",
                document.name(),
                document.version(),
                document.operations(),
                size.operations(),
                document.schemas(),
                size.files(),
                size.lines(),
                notes,
                asJson,
                generation,
                compilation,
                warnings,
                verdict);
    }

    /** {@return what the columns of {@link #row()} are called} */
    static String header() {
        return String.format(
                Locale.ROOT,
                "%-52s %-6s %5s %5s %5s %6s %8s %6s %6s %7s %7s %5s  %s",
                "document",
                "api",
                "ops",
                "made",
                "types",
                "files",
                "lines",
                "notes",
                "asJson",
                "gen ms",
                "javac",
                "warn",
                "verdict");
    }
}
