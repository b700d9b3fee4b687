package dev.bindery.benchmarks.databind;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

public record AudioAlbumCover(
        @Nullable Integer width,
        @Nullable Integer height,
        @JsonProperty("photo_34") @Nullable String photo34,
        @JsonProperty("photo_68") @Nullable String photo68,
        @JsonProperty("photo_135") @Nullable String photo135,
        @JsonProperty("photo_270") @Nullable String photo270,
        @JsonProperty("photo_300") @Nullable String photo300,
        @JsonProperty("photo_600") @Nullable String photo600,
        @JsonProperty("photo_1200") @Nullable String photo1200) {}
