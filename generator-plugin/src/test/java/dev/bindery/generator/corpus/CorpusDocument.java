package dev.bindery.generator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A document, as the corpus's index describes it.
 *
 * @param name its path in the corpus
 * @param path where it lies
 * @param version the version of OpenAPI
 * @param operations how many operations its paths have
 * @param schemas how many component schemas it has
 * @param bytes how large it is
 */
record CorpusDocument(String name, Path path, String version, int operations, int schemas, long bytes) {

    /**
     * Reads the index.
     *
     * @param corpus a folder with an {@code index.tsv}
     * @param only a part of the names of the documents that are meant; empty for all
     */
    static List<CorpusDocument> in(Path corpus, String only) throws IOException {
        return Files.readAllLines(corpus.resolve("index.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(fields -> of(corpus, fields))
                .filter(document -> document.name().contains(only))
                .toList();
    }

    /** Of the columns file, source, openapi, title, operations, schemas, bytes. */
    private static CorpusDocument of(Path corpus, String[] fields) {
        return new CorpusDocument(
                fields[0],
                corpus.resolve(fields[0]),
                fields[2],
                Integer.parseInt(fields[4]),
                Integer.parseInt(fields[5]),
                Long.parseLong(fields[6]));
    }
}
