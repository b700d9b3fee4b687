package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record UnknownAttachment(@Nullable String type) implements Attachment {}
