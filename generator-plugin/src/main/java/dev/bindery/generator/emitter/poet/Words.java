package dev.bindery.generator.emitter.poet;

import dev.bindery.generator.model.Docs;
import java.util.ArrayList;
import java.util.List;

/** What a specification says of something, read once and told in several places. */
public final class Words {

    private final FirstSentence first;
    private final List<String> rest = new ArrayList<>();

    private Words(Docs docs) {
        List<String> description =
                docs.description() == null ? List.of() : new ArrayList<>(CommonMark.blocks(docs.description()));
        String summary = docs.summary() == null ? "" : JavadocText.plain(docs.summary());
        if (summary.isEmpty() && !description.isEmpty() && !Javadoc.isBlockElement(description.get(0))) {
            summary = description.remove(0);
        }
        this.first = FirstSentence.of(summary);
        if (!first.rest().isEmpty()) {
            rest.add(first.rest());
        }
        rest.addAll(description);
    }

    /** Reads what a specification says, which is foreign text. */
    public static Words of(Docs docs) {
        return new Words(docs);
    }

    /**
     * {@return the first sentence, as a part of another}
     *
     * @param fallback the phrase where nothing is said, as Javadoc HTML
     */
    public String phrase(String fallback) {
        return first(fallback).asPhrase();
    }

    /** {@return the first sentence, or the fallback where nothing is said} */
    FirstSentence first(String fallback) {
        return first.asPhrase().isBlank() ? FirstSentence.of(fallback) : first;
    }

    /** {@return what follows the first sentence, as blocks of Javadoc HTML} */
    List<String> rest() {
        return rest;
    }
}
