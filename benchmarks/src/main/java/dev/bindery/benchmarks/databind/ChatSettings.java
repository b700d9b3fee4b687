package dev.bindery.benchmarks.databind;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record ChatSettings(@Nullable String title, @Nullable List<Long> activeIds) {}
