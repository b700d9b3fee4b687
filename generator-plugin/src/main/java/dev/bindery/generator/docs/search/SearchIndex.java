package dev.bindery.generator.docs.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the search finds, as a script: a page that is opened as a file may load a script and no data.
 */
public final class SearchIndex {

    private static final int LONGEST = 120;
    private static final List<Kind> KINDS = List.of(Kind.values());

    private final List<String> apis = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    /** What can be found. */
    public enum Kind {
        /** A method. */
        METHOD,
        /** A type. */
        TYPE,
        /** A parameter. */
        PARAMETER,
        /** A field of answers. */
        FIELD,
        /** An error code. */
        ERROR,
        /** A scope. */
        SCOPE,
        /** A namespace. */
        NAMESPACE,
        /** A kind of token. */
        TOKEN
    }

    private record Entry(String title, Kind kind, String path, String words, int api) {}

    /** Begins the entries of an API. */
    void begin(String api) {
        apis.add(api);
    }

    /** Adds an entry of the API that was begun last. */
    void add(String title, Kind kind, String path, String words) {
        entries.add(new Entry(title, kind, path, shortened(words), apis.size() - 1));
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, end < LONGEST / 2 ? LONGEST : end);
    }

    /** {@return the script} */
    public String script() {
        JsonFactory json = new JsonFactory();
        json.setCharacterEscapes(new ForScripts());
        StringWriter text = new StringWriter();
        try (JsonGenerator out = json.createGenerator(text)) {
            out.writeStartObject();
            out.writeNumberField("version", 1);
            out.writeArrayFieldStart("apis");
            for (String api : apis) {
                out.writeString(api);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("kinds");
            for (Kind kind : KINDS) {
                out.writeString(kind.name().toLowerCase(Locale.ROOT));
            }
            out.writeEndArray();
            out.writeArrayFieldStart("entries");
            for (Entry entry : entries) {
                out.writeRaw('\n');
                write(out, entry);
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "globalThis.binderySearch = " + text + ";\n";
    }

    private static void write(JsonGenerator out, Entry entry) throws IOException {
        out.writeStartArray();
        out.writeString(entry.title());
        out.writeNumber(KINDS.indexOf(entry.kind()));
        out.writeString(entry.path());
        out.writeString(entry.words());
        out.writeNumber(entry.api());
        out.writeEndArray();
    }

    /** No text ends the script, or begins anything else of HTML; line separators end no line of it. */
    private static final class ForScripts extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

        ForScripts() {
            for (char c : new char[] {'<', '>', '&', 0x7f}) {
                ascii[c] = CharacterEscapes.ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return c == '\u2028' || c == '\u2029' ? new SerializedString("\\u%04x".formatted(c)) : null;
        }
    }
}
