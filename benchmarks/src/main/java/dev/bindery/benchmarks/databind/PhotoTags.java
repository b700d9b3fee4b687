package dev.bindery.benchmarks.databind;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record PhotoTags(@Nullable Integer count, @Nullable List<JsonNode> items) {}
