package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record Envelope<T>(@Nullable T response) {}
