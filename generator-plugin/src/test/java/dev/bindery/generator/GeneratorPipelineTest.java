package dev.bindery.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.GenerationResult.Outcome;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.lowering.Builders;
import dev.bindery.generator.lowering.LoweringOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorPipelineTest {

    private static final Path OPENVK = Path.of("../spec/openvk");
    private static final Path SHOP = Path.of("src/test/cases/several-files");

    @TempDir
    Path temp;

    @Test
    void theSecondRunTouchesNothing() throws IOException {
        Path spec = copyOf(SHOP);
        assertThat(generate(spec).outcome()).isEqualTo(Outcome.GENERATED);
        assertThat(generate(spec).outcome()).isEqualTo(Outcome.UP_TO_DATE);
    }

    @Test
    void aChangedFileRewritesOnlyWhatItChanges() throws IOException {
        Path spec = copyOf(SHOP);
        generate(spec);
        Map<String, FileTime> before = times();
        replace(spec.resolve("loans.yaml"), "format: date", "format: date-time");

        assertThat(generate(spec).outcome()).isEqualTo(Outcome.GENERATED);
        Map<String, FileTime> after = times();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.entrySet().removeAll(before.entrySet());
        assertThat(after.keySet()).containsExactly("example/model/Loan.java");
    }

    @Test
    void aFileThatOnlyReferencesReachIsNotOverlooked() throws IOException {
        Path folder = copyOf(SHOP);
        Path spec = folder.resolve("loans.yaml");
        assertThat(generate(spec).outcome()).isEqualTo(Outcome.GENERATED);
        replace(folder.resolve("common.yaml"), "title: {type: string}", "title: {type: integer}");
        assertThat(generate(spec).outcome()).isEqualTo(Outcome.GENERATED);
    }

    @Test
    void aChangeThatKeepsSizeAndTimeIsNotOverlooked() throws IOException {
        Path spec = copyOf(SHOP);
        Path file = spec.resolve("common.yaml");
        generate(spec);
        FileTime time = Files.getLastModifiedTime(file);
        replace(file, "title: {type: string}", "label: {type: string}");
        Files.setLastModifiedTime(file, time);

        assertThat(generate(spec).outcome()).isEqualTo(Outcome.GENERATED);
    }

    @Test
    void eachSettingIsPartOfWhatTheOutputDependsOn() throws IOException {
        GenerationRequest request = request(copyOf(SHOP));
        List<GenerationRequest> others = List.of(
                new GenerationRequest(
                        request.spec(),
                        request.loadOptions().withOutsideAllowed(),
                        request.packageName(),
                        request.clientName(),
                        request.builders(),
                        request.output(),
                        request.stateFile()),
                new GenerationRequest(
                        request.spec(),
                        request.loadOptions(),
                        "other",
                        request.clientName(),
                        request.builders(),
                        request.output(),
                        request.stateFile()),
                new GenerationRequest(
                        request.spec(),
                        request.loadOptions(),
                        request.packageName(),
                        "Other",
                        request.builders(),
                        request.output(),
                        request.stateFile()),
                new GenerationRequest(
                        request.spec(),
                        request.loadOptions(),
                        request.packageName(),
                        request.clientName(),
                        Builders.SENT,
                        request.output(),
                        request.stateFile()));

        for (GenerationRequest other : others) {
            GeneratorPipeline.generate(request, new Diagnostics());
            assertThat(GeneratorPipeline.generate(other, new Diagnostics()).outcome())
                    .isEqualTo(Outcome.GENERATED);
        }
        assertThat(request.configuration()).containsEntry("generator", GeneratorIdentity.text());
    }

    @Test
    void anEditedOrMissingOutputIsMade() throws IOException {
        Path spec = copyOf(SHOP);
        generate(spec);
        Path loan = temp.resolve("out/example/model/Loan.java");
        String generated = Files.readString(loan);
        Files.writeString(loan, "// nothing");
        assertThat(generate(spec).outcome()).isEqualTo(Outcome.GENERATED);
        assertThat(loan).hasContent(generated);

        Files.delete(loan);
        assertThat(generate(spec).outcome()).isEqualTo(Outcome.GENERATED);
        assertThat(loan).hasContent(generated);
    }

    @Test
    void aNewFileInTheFolderIsNotOverlooked() throws IOException {
        Path spec = copyOf(SHOP);
        generate(spec);
        Files.copy(Path.of("src/test/cases/json-document/openapi.json"), spec.resolve("more.json"));
        assertThat(generate(spec).outcome()).isEqualTo(Outcome.GENERATED);
        assertThat(temp.resolve("out/example/model/Note.java")).exists();
    }

    @Test
    void aFileThatIsGoneTakesItsCodeAlong() throws IOException {
        Path spec = copyOf(SHOP);
        generate(spec);
        assertThat(temp.resolve("out/example/model/Loan.java")).exists();
        Files.delete(spec.resolve("loans.yaml"));

        assertThat(generate(spec).outcome()).isEqualTo(Outcome.GENERATED);
        assertThat(temp.resolve("out/example/model/Loan.java")).doesNotExist();
        assertThat(temp.resolve("out/example/loans")).doesNotExist();
    }

    static List<Path> brokenDocuments() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of("src/test/cases-broken"))) {
            return cases.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("brokenDocuments")
    void aBrokenDocumentLeavesEveryFileAsItWas(Path broken) throws IOException {
        Path good = copyOf(SHOP);
        generate(good);
        Map<String, FileTime> before = times();

        Diagnostics diagnostics = new Diagnostics();
        GenerationResult result = GeneratorPipeline.generate(request(specIn(broken)), diagnostics);
        if (diagnostics.hasErrors()) {
            assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(times()).isEqualTo(before);
            assertThat(generate(good).outcome()).isEqualTo(Outcome.UP_TO_DATE);
        } else {
            assertThat(result.outcome()).isEqualTo(Outcome.GENERATED);
        }
    }

    @Test
    void everyPlaceLocaleAndTimeZoneGivesTheSameBytes() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        SortedMap<String, String> here = sources(OPENVK);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(sources(copyOf(OPENVK))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(here).isNotEmpty();
    }

    private static SortedMap<String, String> sources(Path spec) {
        Diagnostics diagnostics = new Diagnostics();
        SortedMap<String, String> sources = GeneratorPipeline.sources(
                spec, LoadOptions.STANDARD, new LoweringOptions("example", null), diagnostics);
        assertThat(diagnostics.hasErrors()).isFalse();
        return sources;
    }

    private GenerationResult generate(Path spec) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        GenerationResult result = GeneratorPipeline.generate(request(spec), diagnostics);
        assertThat(diagnostics.lines("", 10)).noneMatch(line -> line.contains("error:"));
        return result;
    }

    private GenerationRequest request(Path spec) {
        return new GenerationRequest(
                spec,
                LoadOptions.STANDARD,
                "example",
                null,
                Builders.ALL,
                temp.resolve("out"),
                temp.resolve("out.state"));
    }

    /** The one document of a case, or its folder. */
    private static Path specIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> documents =
                    files.filter(f -> !f.endsWith("expected.txt")).toList();
            return documents.size() == 1 ? documents.get(0) : folder;
        }
    }

    private Path copyOf(Path spec) throws IOException {
        Path copy = Files.createDirectories(temp.resolve("copy of " + spec.getFileName()));
        try (Stream<Path> files = Files.list(spec)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    /** When each file was last written, to the nanosecond where the file system has it. */
    private SortedMap<String, FileTime> times() throws IOException {
        SortedMap<String, FileTime> times = new TreeMap<>();
        Path out = temp.resolve("out");
        try (Stream<Path> files = Files.walk(out)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> times.put(out.relativize(file).toString().replace('\\', '/'), time(file)));
        }
        return times;
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }
}
