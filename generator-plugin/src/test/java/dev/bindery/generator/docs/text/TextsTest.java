package dev.bindery.generator.docs.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern PLACES = Pattern.compile("\\{\\d}");
    private static final Pattern USE = Pattern.compile("\\b(?:t|html)\\(\\s*\"([a-z.-]*[a-z])\"");

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        Path file = Path.of("src/main/resources/dev/bindery/generator/docs/texts_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveAllTexts() throws IOException {
        assertThat(texts("ru").keySet()).isEqualTo(texts("en").keySet());
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() throws IOException {
        Properties english = texts("en");
        texts("ru")
                .forEach((key, text) -> assertThat(places((String) text))
                        .as("%s", key)
                        .isEqualTo(places(english.getProperty((String) key))));
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACES.matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }

    @Test
    void everyTextThatPagesNameIsThere() throws IOException {
        Properties texts = texts("en");
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"));
                Stream<Path> pages = Files.walk(Path.of("src/main/java/dev/bindery/generator/docs/page"))) {
            for (Path file :
                    Stream.concat(templates, pages).filter(Files::isRegularFile).toList()) {
                USE.matcher(Files.readString(file))
                        .results()
                        .forEach(
                                use -> assertThat(texts.keySet()).as("%s", file).contains(use.group(1)));
            }
        }
    }

    @Test
    void valuesStandInTheirPlaces() {
        assertThat(new Texts("ru").of("count.methods", 5)).isEqualTo("Методов: 5");
    }

    @Test
    void whatLooksLikeAPlaceInAValueIsNone() {
        Texts texts = new Texts("en");

        assertThat(texts.of("footer.api", "{1} $0", 2)).isEqualTo("{1} $0, version 2.");
        assertThat(texts.html("footer.api", Html.text("<{1}>"), Html.text("2")).source())
                .isEqualTo("&lt;{1}&gt;, version 2.");
    }

    @Test
    void aLanguageThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new Texts("de"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language: there is no 'de'; choose en or ru");
        assertThatThrownBy(() -> new Texts("../x")).isInstanceOf(IllegalArgumentException.class);
    }
}
