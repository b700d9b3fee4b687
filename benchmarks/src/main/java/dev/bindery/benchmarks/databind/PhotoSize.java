package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record PhotoSize(
        @Nullable String type,
        @Nullable String url,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Boolean crop) {}
