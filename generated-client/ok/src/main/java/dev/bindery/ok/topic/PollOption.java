package dev.bindery.ok.topic;

/** How people vote in a poll. Without any, one may vote for several answers, and others see it. */
public enum PollOption {
    /** One may vote for a single answer. */
    SINGLE_CHOICE("SingleChoice"),
    /** Nobody sees who voted for what. */
    ANONYMOUS_VOTING("AnonymousVoting");

    private final String name;

    PollOption(String name) {
        this.name = name;
    }

    /** {@return the name on the wire} */
    String wireName() {
        return name;
    }
}
