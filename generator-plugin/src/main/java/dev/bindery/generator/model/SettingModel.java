package dev.bindery.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * A parameter that the client sends with its calls.
 *
 * @param wireName its name in the request
 * @param javaName the setter of the client's setup
 * @param place where it goes: query, header, cookie or form
 * @param defaultValue what is sent where the user sets nothing, or null for nothing
 * @param docs what it means
 */
public record SettingModel(
        String wireName,
        String javaName,
        ParameterPlace place,
        @Nullable String defaultValue,
        Docs docs) {}
