package dev.bindery.benchmarks.databind;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Group(
        @Nullable Long id,
        @Nullable Long realId,
        @Nullable String name,
        @Nullable String screenName,
        @Nullable String type,
        @Nullable Instant startDate,
        @Nullable Boolean isClosed,
        @Nullable String deactivated,
        @Nullable Boolean canAccessClosed,
        @Nullable Boolean isMember,
        @Nullable Boolean isAdmin,
        @Nullable Integer adminLevel,
        @Nullable Boolean verified,
        @JsonProperty("photo_50") @Nullable String photo50,
        @JsonProperty("photo_100") @Nullable String photo100,
        @JsonProperty("photo_200") @Nullable String photo200,
        @JsonProperty("photo_200_orig") @Nullable String photo200Orig,
        @JsonProperty("photo_400_orig") @Nullable String photo400Orig,
        @Nullable String photoMax,
        @Nullable List<String> background,
        @Nullable String description,
        @Nullable String site,
        @Nullable Integer membersCount,
        @Nullable List<GroupContact> contacts,
        @Nullable Counters counters,
        @Nullable Boolean canPost,
        @Nullable Boolean canSuggest,
        @Nullable Boolean canCreateTopic,
        @Nullable Integer suggestedCount,
        @Nullable Audio statusAudio) {}
