package dev.bindery.generator.model;

import java.time.Duration;

/**
 * How often a credential may call.
 *
 * @param name the security scheme, or what operations name in {@code x-bindery-rate-limit}
 * @param calls how many calls, 1 or more
 * @param per within which time
 */
public record RateLimitModel(String name, int calls, Duration per) {}
