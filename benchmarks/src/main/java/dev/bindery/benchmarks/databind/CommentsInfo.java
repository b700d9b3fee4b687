package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record CommentsInfo(
        @Nullable Integer count, @Nullable Boolean canPost) {}
