package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record Counters(
        @Nullable Integer friends,
        @Nullable Integer onlineFriends,
        @Nullable Integer mutualFriends,
        @Nullable Integer followers,
        @Nullable Integer groups,
        @Nullable Integer photos,
        @Nullable Integer userPhotos,
        @Nullable Integer albums,
        @Nullable Integer videos,
        @Nullable Integer audios,
        @Nullable Integer notes,
        @Nullable Integer gifts,
        @Nullable Integer docs,
        @Nullable Integer topics,
        @Nullable Integer messages,
        @Nullable Integer notifications,
        @Nullable Integer appRequests,
        @Nullable Integer sdk) {}
