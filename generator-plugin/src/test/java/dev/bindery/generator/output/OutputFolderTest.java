package dev.bindery.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temp;

    private Path sources;
    private Path spec;
    private OutputFolder output;

    @BeforeEach
    void aSpecAndAnEmptyOutput() throws IOException {
        sources = temp.resolve("sources");
        spec = Files.writeString(temp.resolve("shop.yaml"), "openapi: 3.1.0");
        output = new OutputFolder(sources, temp.resolve("state/shop.state"));
    }

    @Test
    void writesFilesWithTheirFolders() throws IOException {
        assertThat(write(Map.of("a/A.java", "class A {}", "B.java", "class B {}")))
                .isEqualTo(new WriteSummary(2, 0, 0));
        assertThat(sources.resolve("a/A.java")).hasContent("class A {}");
        assertThat(sources).isDirectoryRecursivelyContaining("glob:**/B.java");
    }

    @Test
    void leavesAFileWithTheSameContentAlone() throws IOException {
        write(Map.of("A.java", "class A {}"));
        Files.setLastModifiedTime(sources.resolve("A.java"), LONG_AGO);

        assertThat(write(Map.of("A.java", "class A {}"))).isEqualTo(new WriteSummary(0, 1, 0));
        assertThat(Files.getLastModifiedTime(sources.resolve("A.java"))).isEqualTo(LONG_AGO);
    }

    @Test
    void removesWhatItWroteEarlierAndEmptyFolders() throws IOException {
        write(Map.of("old/Gone.java", "class Gone {}", "A.java", "class A {}"));

        assertThat(write(Map.of("A.java", "class A {}"))).isEqualTo(new WriteSummary(0, 1, 1));
        assertThat(sources.resolve("old")).doesNotExist();
    }

    @Test
    void neverRemovesAFileThatItDidNotWrite() throws IOException {
        write(Map.of("old/Gone.java", "class Gone {}"));
        Path foreign = Files.writeString(sources.resolve("old/Mine.java"), "class Mine {}");

        write(Map.of("A.java", "class A {}"));
        assertThat(foreign).hasContent("class Mine {}");
        assertThat(sources.resolve("old/Gone.java")).doesNotExist();
    }

    @Test
    void refusesAPathOutsideOfTheFolder() {
        assertThatThrownBy(() -> write(Map.of("../A.java", "class A {}")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside");
        assertThat(temp.resolve("A.java")).doesNotExist();
    }

    @Test
    void draftsTouchNoFileBeforeAllAreThere() throws IOException {
        write(Map.of("A.java", "class A {}", "B.java", "class B {}", "old/Gone.java", "class Gone {}"));
        Path drafts = Files.createDirectory(temp.resolve("state/shop.state.drafts"));
        Files.writeString(drafts.resolve("Left.java"), "by a run that was killed");

        try (DraftedRun run = output.beginDrafts()) {
            assertThat(drafts).doesNotExist();
            run.write("A.java", "class A {}".getBytes(UTF_8));
            run.write("B.java", "class B2 {}".getBytes(UTF_8));
            run.write("new/C.java", "class C {}".getBytes(UTF_8));
            assertThat(sources.resolve("B.java")).hasContent("class B {}");
            assertThat(sources.resolve("new")).doesNotExist();

            assertThat(run.finish(fingerprint("1"))).isEqualTo(new WriteSummary(2, 1, 1));
        }
        assertThat(sources.resolve("B.java")).hasContent("class B2 {}");
        assertThat(sources.resolve("new/C.java")).hasContent("class C {}");
        assertThat(sources.resolve("old")).doesNotExist();
        assertThat(drafts).doesNotExist();
        assertThat(output.isCurrent(fingerprint("1"))).isTrue();
    }

    @Test
    void draftsThatAreNotFinishedAreGone() throws IOException {
        write(Map.of("A.java", "class A {}"));
        try (DraftedRun run = output.beginDrafts()) {
            run.write("A.java", "class A2 {}".getBytes(UTF_8));
        }
        assertThat(sources.resolve("A.java")).hasContent("class A {}");
        assertThat(temp.resolve("state/shop.state.drafts")).doesNotExist();
        assertThat(output.isCurrent(fingerprint("1"))).isTrue();
    }

    @Test
    void isCurrentAfterWriting() throws IOException {
        assertThat(output.isCurrent(fingerprint("1"))).isFalse();
        write(Map.of("A.java", "class A {}"));
        assertThat(output.isCurrent(fingerprint("1"))).isTrue();
        assertThat(output.previousInputs()).containsExactly(spec);
    }

    @Test
    void isNotCurrentWhenAnInputChanged() throws IOException {
        write(Map.of("A.java", "class A {}"));
        Files.writeString(spec, "openapi: 3.0.3");
        assertThat(output.isCurrent(fingerprint("1"))).isFalse();
    }

    @Test
    void isNotCurrentWhenAnInputVanished() throws IOException {
        write(Map.of("A.java", "class A {}"));
        Files.delete(spec);
        assertThat(output.isCurrent(fingerprint("1"))).isFalse();
    }

    @Test
    void isNotCurrentWhenTheConfigurationChanged() throws IOException {
        write(Map.of("A.java", "class A {}"));
        assertThat(output.isCurrent(fingerprint("2"))).isFalse();
    }

    @Test
    void isNotCurrentWhenSomebodyEditedAnOutput() throws IOException {
        write(Map.of("A.java", "class A {}"));
        Files.writeString(sources.resolve("A.java"), "class B {}");
        Files.setLastModifiedTime(sources.resolve("A.java"), LONG_AGO);
        assertThat(output.isCurrent(fingerprint("1"))).isFalse();
    }

    @Test
    void aDamagedStateIsNoState() throws IOException {
        write(Map.of("A.java", "class A {}"));
        Files.writeString(temp.resolve("state/shop.state"), "bindery-state 1\nrubbish\n");
        output = new OutputFolder(sources, temp.resolve("state/shop.state"));
        assertThat(output.isCurrent(fingerprint("1"))).isFalse();
        assertThat(write(Map.of("A.java", "class A {}"))).isEqualTo(new WriteSummary(0, 1, 0));
        assertThat(output.isCurrent(fingerprint("1"))).isTrue();
    }

    @Test
    void aDamagedStateMakesNobodysFileOurs() throws IOException {
        write(Map.of("A.java", "class A {}"));
        Files.writeString(sources.resolve("Theirs.java"), "class Theirs {}");
        Files.writeString(temp.resolve("state/shop.state"), "bindery-state 1\noutput\tTheirs.java\n");
        output = new OutputFolder(sources, temp.resolve("state/shop.state"));

        write(Map.of("A.java", "class A {}"));

        assertThat(sources.resolve("Theirs.java")).exists();
    }

    private WriteSummary write(Map<String, String> files) throws IOException {
        OutputRun run = output.begin();
        for (var file : new TreeMap<>(files).entrySet()) {
            run.write(file.getKey(), file.getValue());
        }
        return run.finish(fingerprint("1"));
    }

    private Fingerprint fingerprint(String setting) throws IOException {
        return Fingerprint.of(Map.of("setting", setting), List.of(spec));
    }
}
