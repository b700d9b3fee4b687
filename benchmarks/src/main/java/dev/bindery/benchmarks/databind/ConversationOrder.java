package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record ConversationOrder(
        @Nullable Long majorId, @Nullable Long minorId) {}
