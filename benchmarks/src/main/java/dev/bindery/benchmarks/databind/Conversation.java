package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record Conversation(
        @Nullable Peer peer,
        @Nullable Long lastMessageId,
        @Nullable Long inRead,
        @Nullable Long outRead,
        @Nullable Integer unreadCount,
        @Nullable Boolean isMarkedUnread,
        @Nullable Boolean important,
        @Nullable WritePermission canWrite,
        @Nullable ChatSettings chatSettings,
        @Nullable ConversationOrder sortId,
        @Nullable Long lastConversationMessageId,
        @Nullable Long inReadCmid,
        @Nullable Long outReadCmid) {}
