package dev.bindery.benchmarks.databind;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Poll(
        @Nullable Long id,
        @Nullable Long ownerId,
        @Nullable Long authorId,
        @Nullable String question,
        @Nullable Instant created,
        @Nullable Instant endDate,
        @Nullable Integer votes,
        @Nullable List<PollAnswer> answers,
        @Nullable List<Long> answerIds,
        @Nullable Boolean multiple,
        @Nullable Boolean anonymous,
        @Nullable Boolean closed,
        @Nullable Boolean disableUnvote,
        @Nullable Boolean isBoard,
        @Nullable Boolean canEdit,
        @Nullable Boolean canVote,
        @Nullable Boolean canReport,
        @Nullable Boolean canShare,
        @Nullable List<User> profiles) {}
