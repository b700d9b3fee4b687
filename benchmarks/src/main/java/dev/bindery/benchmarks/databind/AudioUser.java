package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record AudioUser(
        @Nullable Long id,
        @Nullable String photo,
        @Nullable String name,
        @Nullable String nameGen) {}
