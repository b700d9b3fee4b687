package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record NoteAttachment(
        @Nullable String type, @Nullable Note note) implements Attachment {}
