package dev.bindery.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of these failures the JDK's own message is the file's name, and nothing else. */
class FileRefusalTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNotThere() {
        Path file = folder.resolve("style.css");

        assertThat(FileRefusal.describe(catchThrowable(() -> Files.readAllBytes(file))))
                .isEqualTo(file + ": there is no such file");
    }

    @Test
    void aFileInThePlaceOfAFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));

        assertThat(FileRefusal.describe(catchThrowable(() -> Files.createDirectories(file))))
                .isEqualTo(file + ": it is a file, and a folder is needed");
    }

    @Test
    void whatWrapsAFailureIsLookedThrough() {
        assertThat(FileRefusal.describe(new UncheckedIOException(new IOException("the disk is full"))))
                .isEqualTo("the disk is full");
    }
}
