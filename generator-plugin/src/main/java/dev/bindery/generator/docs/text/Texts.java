package dev.bindery.generator.docs.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of the interface in one language. */
public final class Texts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Properties texts = new Properties();
    private final String language;

    /**
     * Reads the words.
     *
     * @param language {@code en} or {@code ru}
     * @throws IllegalArgumentException if there is no such language
     */
    public Texts(String language) {
        this.language = language;
        try (InputStream file = open(language);
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String language) {
        InputStream file = language.matches("[a-z]{2}")
                ? Texts.class.getResourceAsStream("/dev/bindery/generator/docs/texts_" + language + ".properties")
                : null;
        if (file == null) {
            throw new IllegalArgumentException("language: there is no '" + language + "'; choose en or ru");
        }
        return file;
    }

    /** {@return the code of the language} */
    public String language() {
        return language;
    }

    /**
     * {@return a text with {@code {0}}, {@code {1}} replaced by what is given}
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public String of(String key, Object... values) {
        return filled(text(key), values);
    }

    /**
     * {@return a text as HTML, with HTML in its places}
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public Html html(String key, Html... values) {
        return new Html(filled(
                Html.escape(text(key)), Stream.of(values).map(Html::source).toArray()));
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text is called " + key);
        }
        return text;
    }

    /** What is given may itself look like a place. */
    private static String filled(String text, Object[] values) {
        return PLACE.matcher(text).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(index < values.length ? String.valueOf(values[index]) : place.group());
        });
    }
}
