package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record CustomField(
        @Nullable Integer type,
        @Nullable String name,
        @Nullable String text) {}
