package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.model.RateLimitModel;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How often a credential may call ({@code x-bindery-rate-limits}). */
final class RateLimitLowering {
    private RateLimitLowering() {}

    static List<RateLimitModel> lower(DocumentKeys keys) {
        ObjectNode limits = keys.object("x-bindery-rate-limits");
        return limits == null
                ? List.of()
                : limits.names().stream()
                        .map(name -> limit(name, Objects.requireNonNull(limits.object(name), name)))
                        .sorted(Comparator.comparing(RateLimitModel::name))
                        .toList();
    }

    private static RateLimitModel limit(String name, ObjectNode limit) {
        return new RateLimitModel(name, wholeNumber(limit, "calls"), Duration.ofSeconds(wholeNumber(limit, "seconds")));
    }

    private static int wholeNumber(ObjectNode limit, String key) {
        return Optional.ofNullable(limit.number(key))
                .map(BigDecimal::intValueExact)
                .orElseThrow();
    }
}
