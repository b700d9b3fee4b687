package dev.bindery.benchmarks.databind;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Message(
        @Nullable Long id,
        @Nullable Long peerId,
        @Nullable Long userId,
        @Nullable Long fromId,
        @Nullable Instant date,
        @Nullable Boolean readState,
        @Nullable Boolean out,
        @Nullable String title,
        @Nullable String body,
        @Nullable String text,
        @Nullable List<Attachment> attachments,
        @Nullable List<Message> fwdMessages,
        @Nullable Boolean emoji,
        @Nullable Boolean important,
        @Nullable Boolean deleted,
        @Nullable Long randomId) {}
