package dev.bindery.benchmarks.databind;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Post(
        @Nullable Long id,
        @Nullable Long postId,
        @Nullable Long ownerId,
        @Nullable Long sourceId,
        @Nullable Long fromId,
        @Nullable Long signerId,
        @Nullable Instant date,
        @Nullable String type,
        @Nullable String postType,
        @Nullable String text,
        @Nullable List<Attachment> attachments,
        @Nullable List<Post> copyHistory,
        @Nullable PostSource postSource,
        @Nullable Copyright copyright,
        @Nullable Geo geo,
        @Nullable Boolean canEdit,
        @Nullable Boolean canDelete,
        @Nullable Boolean canPin,
        @Nullable Boolean canArchive,
        @Nullable Boolean isArchived,
        @Nullable Boolean isPinned,
        @Nullable Boolean isExplicit,
        @Nullable Boolean finalPost,
        @Nullable CommentsInfo comments,
        @Nullable LikesInfo likes,
        @Nullable RepostsInfo reposts) {}
