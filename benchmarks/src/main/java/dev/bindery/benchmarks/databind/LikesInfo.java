package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record LikesInfo(
        @Nullable Integer count,
        @Nullable Boolean userLikes,
        @Nullable Boolean canLike,
        @Nullable Boolean canPublish) {}
