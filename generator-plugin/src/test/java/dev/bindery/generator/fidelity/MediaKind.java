package dev.bindery.generator.fidelity;

import java.util.Locale;

/** What a media type says of a body. */
enum MediaKind {
    JSON,
    FORM,
    MULTIPART,
    TEXT,
    BYTES;

    static MediaKind of(String mediaType) {
        String plain = plain(mediaType);
        if (plain.endsWith("/json") || plain.endsWith("+json")) {
            return JSON;
        } else if (plain.equals("application/x-www-form-urlencoded")) {
            return FORM;
        } else if (plain.startsWith("multipart/")) {
            return MULTIPART;
        }
        return plain.startsWith("text/") || plain.endsWith("xml") ? TEXT : BYTES;
    }

    /** {@return the media type without its parameters} */
    static String plain(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
