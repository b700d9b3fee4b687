package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record City(@Nullable Long id, @Nullable String title) {}
