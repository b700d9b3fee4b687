package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record VideoImage(
        @Nullable String url,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Boolean withPadding) {}
