package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record DocPreview(@Nullable DocPreviewPhoto photo) {}
