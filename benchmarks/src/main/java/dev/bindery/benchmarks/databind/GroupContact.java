package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record GroupContact(@Nullable Long userId, @Nullable String desc) {}
