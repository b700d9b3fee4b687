package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record PhotoLikes(
        @Nullable Integer likes,
        @Nullable Boolean userLikes,
        @Nullable Boolean canLike,
        @Nullable Boolean canPublish) {}
