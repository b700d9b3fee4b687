package dev.bindery.benchmarks.databind;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record UserList(@Nullable Integer count, @Nullable List<User> items) {}
