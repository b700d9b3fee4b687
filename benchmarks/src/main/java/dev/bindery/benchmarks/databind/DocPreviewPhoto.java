package dev.bindery.benchmarks.databind;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record DocPreviewPhoto(@Nullable List<PhotoSize> sizes) {}
