package dev.bindery.runtime.transport;

import java.util.List;
import java.util.stream.Collectors;

/** What a request carries. */
public sealed interface RequestBody {

    /** Nothing. */
    record None() implements RequestBody {}

    /** A text in memory, sent as UTF-8: JSON or whatever the media type says. */
    record Text(String text, String mediaType) implements RequestBody {
        /** {@return type and size: the text may hold secrets} */
        @Override
        public String toString() {
            return mediaType + ", " + text.length() + " characters";
        }
    }

    /** The fields of a form, sent as {@code application/x-www-form-urlencoded} in UTF-8. */
    record Form(List<NameValue> fields) implements RequestBody {
        /** Copies the list. */
        public Form {
            fields = List.copyOf(fields);
        }

        /** {@return the names alone: the values may be secrets} */
        @Override
        public String toString() {
            return "form " + fields.stream().map(NameValue::name).collect(Collectors.toList());
        }
    }

    /** The parts of a form with files, sent as {@code multipart/form-data}. */
    record Multipart(List<Part> parts) implements RequestBody {
        /** Copies the list. */
        public Multipart {
            parts = List.copyOf(parts);
        }
    }

    /** A file as the whole body. */
    record Binary(Upload file, String mediaType) implements RequestBody {}
}
