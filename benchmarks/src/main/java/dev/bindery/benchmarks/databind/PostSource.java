package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record PostSource(@Nullable String type, @Nullable String platform) {}
