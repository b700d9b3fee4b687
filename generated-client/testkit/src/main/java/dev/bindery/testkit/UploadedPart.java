package dev.bindery.testkit;

import org.jspecify.annotations.Nullable;

/**
 * A part of a multipart request that is a file.
 *
 * @param name the field
 * @param fileName the name that the client gave the file, or null
 * @param contentType the media type, or null
 * @param size its size in bytes
 */
public record UploadedPart(
        String name, @Nullable String fileName, @Nullable String contentType, long size) {}
