package dev.bindery.generator.fidelity;

/** What an instance is drawn for. */
enum Purpose {
    /** To be read. */
    ANSWER,
    /** To be read, with fields that the schema does not name wherever it names some. */
    ANSWER_WITH_MORE,
    /** To be sent as JSON: what is read-only is left out. */
    BODY,
    /** To be sent as text: nothing that has no text, or more than one. */
    PARAMETER,
    /** To be sent in a header, where not every character may stand. */
    HEADER;

    boolean isSent() {
        return this != ANSWER && this != ANSWER_WITH_MORE;
    }

    boolean isText() {
        return this == PARAMETER || this == HEADER;
    }
}
