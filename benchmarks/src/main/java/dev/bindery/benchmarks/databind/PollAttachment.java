package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record PollAttachment(
        @Nullable String type, @Nullable Poll poll) implements Attachment {}
