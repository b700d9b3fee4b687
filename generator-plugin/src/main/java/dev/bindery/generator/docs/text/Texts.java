package dev.bindery.generator.docs.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of the interface in one language. */
public final class Texts {

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
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text is called " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
