package dev.bindery.benchmarks;

import java.io.IOException;

/**
 * What is decoded: an answer as recorded, or longer.
 *
 * @param elements how many elements its list has; 0 for as many as were recorded
 */
record Document(Answer answer, int elements) {
    /** {@return the document of a label such as {@code users.get}, or {@code users.get*100}} */
    static Document of(String label) {
        int star = label.indexOf('*');
        return star < 0
                ? new Document(Answer.to(label), 0)
                : new Document(Answer.to(label.substring(0, star)), Integer.parseInt(label.substring(star + 1)));
    }

    byte[] utf8() throws IOException {
        byte[] recorded = answer.recorded();
        return elements == 0 ? recorded : Repetition.of(recorded, elements);
    }
}
