package dev.bindery.benchmarks.databind;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Doc(
        @Nullable Long id,
        @Nullable Long ownerId,
        @Nullable String title,
        @Nullable Long size,
        @Nullable String ext,
        @Nullable String url,
        @Nullable Instant date,
        @Nullable Integer type,
        @Nullable Boolean isHidden,
        @Nullable Boolean isLicensed,
        @Nullable Boolean isUnsafe,
        @Nullable Long folderId,
        @Nullable String accessKey,
        @Nullable String privateUrl,
        @Nullable Boolean canManage,
        @Nullable DocPreview preview,
        @Nullable List<String> tags) {}
