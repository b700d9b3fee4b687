package dev.bindery.benchmarks.databind;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Photo(
        @Nullable Long id,
        @Nullable Long pid,
        @Nullable Long ownerId,
        @Nullable Long userId,
        @Nullable Long albumId,
        @Nullable Long aid,
        @Nullable Instant date,
        @Nullable Instant created,
        @Nullable String text,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable List<PhotoSize> sizes,
        @Nullable Boolean hasTags,
        @Nullable PhotoTags tags,
        @JsonProperty("photo_75") @Nullable String photo75,
        @Nullable String srcSmall,
        @JsonProperty("photo_130") @Nullable String photo130,
        @Nullable String src,
        @JsonProperty("photo_604") @Nullable String photo604,
        @Nullable String srcBig,
        @JsonProperty("photo_807") @Nullable String photo807,
        @Nullable String srcXbig,
        @JsonProperty("photo_1280") @Nullable String photo1280,
        @Nullable String srcXxbig,
        @JsonProperty("photo_2560") @Nullable String photo2560,
        @Nullable String srcXxxbig,
        @Nullable String url,
        @Nullable String srcOriginal,
        @Nullable PhotoSize origPhoto,
        @Nullable PhotoLikes likes,
        @Nullable CommentsInfo comments,
        @Nullable Boolean canComment,
        @Nullable Boolean canRepost) {}
