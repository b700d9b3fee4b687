package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record AudioAttachment(
        @Nullable String type, @Nullable Audio audio) implements Attachment {}
