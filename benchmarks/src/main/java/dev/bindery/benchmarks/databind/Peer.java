package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record Peer(
        @Nullable Long id, @Nullable String type, @Nullable Long localId) {}
