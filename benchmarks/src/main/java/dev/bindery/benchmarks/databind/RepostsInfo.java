package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.Nullable;

public record RepostsInfo(@Nullable Integer count, @Nullable Boolean userReposted) {}
