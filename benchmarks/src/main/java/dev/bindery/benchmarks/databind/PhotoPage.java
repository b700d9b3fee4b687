package dev.bindery.benchmarks.databind;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record PhotoPage(@Nullable Integer count, @Nullable List<Photo> items) {}
