package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record PhotoAttachment(
        @Nullable String type, @Nullable Photo photo) implements Attachment {}
