package dev.bindery.benchmarks.databind;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record LastSeen(@Nullable Instant time, @Nullable Integer platform) {}
