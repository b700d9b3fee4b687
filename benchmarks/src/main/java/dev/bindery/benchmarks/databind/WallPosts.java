package dev.bindery.benchmarks.databind;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record WallPosts(
        @Nullable Integer count,
        @Nullable List<Post> items,
        @Nullable List<User> profiles,
        @Nullable List<Group> groups) {}
