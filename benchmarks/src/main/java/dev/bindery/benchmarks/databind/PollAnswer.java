package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record PollAnswer(
        @Nullable Long id,
        @Nullable String text,
        @Nullable Integer votes,
        @Nullable Double rate) {}
