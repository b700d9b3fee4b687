package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record VideoAttachment(
        @Nullable String type, @Nullable Video video) implements Attachment {}
