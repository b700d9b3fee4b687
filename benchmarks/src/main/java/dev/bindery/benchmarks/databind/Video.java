package dev.bindery.benchmarks.databind;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public record Video(
        @Nullable Long id,
        @Nullable Long ownerId,
        @Nullable Long userId,
        @Nullable String type,
        @Nullable String title,
        @Nullable String description,
        @Nullable Instant date,
        @Nullable Integer duration,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable List<VideoImage> image,
        @Nullable String player,
        @Nullable Map<String, String> files,
        @Nullable String platform,
        @Nullable Boolean isProcessed,
        @Nullable Boolean isFavorite,
        @Nullable Boolean added,
        @Nullable Boolean repeat,
        @Nullable Integer views,
        @Nullable Integer comments,
        @Nullable LikesInfo likes,
        @Nullable RepostsInfo reposts,
        @Nullable Boolean canComment,
        @Nullable Boolean canLike,
        @Nullable Boolean canRepost,
        @Nullable Boolean canSubscribe,
        @Nullable Boolean canAdd,
        @Nullable Boolean canAddToFaves) {}
