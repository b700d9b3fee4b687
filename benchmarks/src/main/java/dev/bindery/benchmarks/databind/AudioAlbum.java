package dev.bindery.benchmarks.databind;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record AudioAlbum(
        @Nullable Long id,
        @Nullable Long ownerId,
        @Nullable String title,
        @Nullable String description,
        @Nullable Integer size,
        @Nullable Integer length,
        @Nullable Instant created,
        @Nullable Instant modified,
        @Nullable Boolean accessible,
        @Nullable Boolean editable,
        @Nullable Boolean bookmarked,
        @Nullable Boolean searchable,
        @Nullable Integer listens,
        @Nullable String coverUrl,
        @Nullable AudioAlbumCover thumb) {}
