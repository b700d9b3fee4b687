package dev.bindery.generator.vkschema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.loader.SpecLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Compares {@code spec/vk} with VK's own schema, {@code -Dbindery.vk.schema=FOLDER}. Every difference is explained in
 * {@code DEVIATIONS.tsv}, and everything that is explained there is a difference.
 */
@EnabledIfSystemProperty(named = VkDeviationsTest.SCHEMA, matches = ".+")
class VkDeviationsTest {

    static final String SCHEMA = "bindery.vk.schema";

    private static final Path SPEC = Path.of("..", "spec", "vk");

    private static Set<String> differences = Set.of();
    private static List<String> explained = List.of();

    @BeforeAll
    static void compare() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Path schema = Path.of(System.getProperty(SCHEMA));
        var theirs = SpecFacts.of(VkSchemaLoader.load(schema, diagnostics, LoadOptions.STANDARD));
        var ours = SpecFacts.of(SpecLoader.load(SPEC, diagnostics, LoadOptions.STANDARD));
        assertThat(diagnostics.hasErrors()).as("%s", diagnostics.all()).isFalse();
        differences = differences(theirs, ours);
        explained = Files.readAllLines(SPEC.resolve("DEVIATIONS.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", 2)[0])
                .toList();
    }

    @Test
    void everyDifferenceIsExplained() {
        assertThat(differences)
                .as("differences that DEVIATIONS.tsv does not explain")
                .allMatch(difference -> explained.stream().anyMatch(place -> concerns(place, difference)));
    }

    @Test
    void everyExplanationIsOfADifference() {
        assertThat(explained)
                .as("places in DEVIATIONS.tsv where nothing differs")
                .allMatch(place -> differences.stream().anyMatch(difference -> concerns(place, difference)));
    }

    private static Set<String> differences(SortedMap<String, String> theirs, SortedMap<String, String> ours) {
        Set<String> places = new TreeSet<>(theirs.keySet());
        places.addAll(ours.keySet());
        Set<String> different = new TreeSet<>();
        for (String place : places) {
            String one = theirs.getOrDefault(place, "absent");
            String other = ours.getOrDefault(place, "absent");
            if (!one.equals(other)) {
                different.add(place + ": " + one + " in the schema, " + other + " here");
            }
        }
        return different;
    }

    /** A line of the file explains its place and everything in it. */
    private static boolean concerns(String place, String difference) {
        return difference.startsWith(place) && List.of(':', '/', ' ').contains(difference.charAt(place.length()));
    }
}
