package dev.bindery.benchmarks.databind;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record MessageHistory(
        @Nullable Integer count,
        @Nullable List<Message> items,
        @Nullable List<Conversation> conversations,
        @Nullable List<User> profiles) {}
