package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record Copyright(
        @Nullable Long id,
        @Nullable String link,
        @Nullable String name,
        @Nullable String type) {}
