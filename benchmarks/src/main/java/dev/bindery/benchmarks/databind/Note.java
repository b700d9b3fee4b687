package dev.bindery.benchmarks.databind;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record Note(
        @Nullable Long id,
        @Nullable Long ownerId,
        @Nullable String title,
        @Nullable String text,
        @Nullable Instant date,
        @Nullable Integer comments,
        @Nullable String viewUrl) {}
