package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record WritePermission(
        @Nullable Boolean allowed, @Nullable Integer reason) {}
