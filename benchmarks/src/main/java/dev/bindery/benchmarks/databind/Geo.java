package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record Geo(
        @Nullable String type,
        @Nullable String coordinates,
        @Nullable String name) {}
