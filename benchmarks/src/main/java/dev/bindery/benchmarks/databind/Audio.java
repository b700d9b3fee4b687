package dev.bindery.benchmarks.databind;

import java.util.Map;
import org.jspecify.annotations.Nullable;

public record Audio(
        @Nullable Long id,
        @Nullable Long aid,
        @Nullable Long ownerId,
        @Nullable String uniqueId,
        @Nullable String artist,
        @Nullable String title,
        @Nullable Integer duration,
        @Nullable String url,
        @Nullable String manifest,
        @Nullable Map<String, String> keys,
        @Nullable Integer genre,
        @Nullable Integer genreId,
        @Nullable String genreStr,
        @Nullable Long lyricsId,
        @Nullable String albumId,
        @Nullable AudioAlbum album,
        @Nullable Boolean added,
        @Nullable Boolean editable,
        @Nullable Boolean searchable,
        @Nullable Boolean explicit,
        @Nullable Boolean withdrawn,
        @Nullable Boolean ready,
        @Nullable Integer listens,
        @Nullable AudioUser user) {}
