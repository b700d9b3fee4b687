package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record DocAttachment(@Nullable String type, @Nullable Doc doc) implements Attachment {}
