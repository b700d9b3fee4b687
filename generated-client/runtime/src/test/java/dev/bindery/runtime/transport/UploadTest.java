package dev.bindery.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadTest {
    @TempDir
    Path folder;

    @Test
    void takesNameTypeAndSizeFromAFile() throws IOException {
        Upload upload = Upload.of(Files.writeString(folder.resolve("кот.png"), "12345"));

        assertThat(upload.fileName()).isEqualTo("кот.png");
        assertThat(upload.contentType()).isEqualTo("image/png");
        assertThat(upload.length()).isEqualTo(5);
        assertThat(upload.open()).hasContent("12345");
        assertThat(upload).hasToString("кот.png (image/png, 5 bytes)");
    }

    @Test
    void opensItsContentAnewEachTime() throws IOException {
        Upload upload = Upload.of("a.txt", new byte[] {'a', 'b'});

        assertThat(upload.open()).hasContent("ab");
        assertThat(upload.open()).hasContent("ab");
    }

    @Test
    void doesNotSeeLaterChangesOfTheBytes() throws IOException {
        byte[] bytes = {'a'};
        Upload upload = Upload.of("a.txt", bytes);
        bytes[0] = 'b';

        assertThat(upload.open()).hasContent("a");
    }

    @Test
    void takesAnyStreamOfKnownLength() throws IOException {
        Upload upload = Upload.of("x.unknown", InputStream::nullInputStream, 0).contentType("text/x-none");

        assertThat(upload.contentType()).isEqualTo("text/x-none");
        assertThat(upload.open()).isEmpty();
        assertThat(Upload.of("x.unknown", new byte[0]).contentType()).isEqualTo("application/octet-stream");
        assertThat(Upload.of("x.unknown", new byte[0])
                        .contentTypeIfUnknown("image/jpeg")
                        .contentType())
                .isEqualTo("image/jpeg");
        assertThat(Upload.of("x.bin", new byte[0])
                        .contentTypeIfUnknown("image/jpeg")
                        .contentType())
                .isEqualTo("image/jpeg");
        assertThat(upload.contentTypeIfUnknown("image/jpeg").contentType()).isEqualTo("text/x-none");
        assertThat(Upload.of("x.png", new byte[0])
                        .contentTypeIfUnknown("image/jpeg")
                        .contentType())
                .isEqualTo("image/png");
    }

    @Test
    void saysAtOnceThatAFileIsMissing() {
        assertThatThrownBy(() -> Upload.of(folder.resolve("none.png")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.png");
    }

    @Test
    void refusesANegativeLength() {
        assertThatThrownBy(() -> Upload.of("a", InputStream::nullInputStream, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("length of the upload: -1; 0 or more is right");
    }

    @Test
    void keepsItsContentUnderAnotherName() throws IOException {
        Upload upload =
                Upload.of("photo", new byte[] {'a'}).contentType("image/png").fileName("photo.png");

        assertThat(upload).hasToString("photo.png (image/png, 1 bytes)");
        assertThat(upload.open()).hasContent("a");
    }

    @Test
    void tellsHowMuchIsReadInEachAttempt() throws IOException {
        List<String> told = new ArrayList<>();
        Upload upload = Upload.of("a.txt", new byte[5]).onProgress((sent, total) -> told.add(sent + "/" + total));
        try (InputStream first = upload.open()) {
            assertThat(first.read()).isZero();
        }
        try (InputStream second = upload.open()) {
            assertThat(second.read(new byte[3])).isEqualTo(3);
            assertThat(second.read(new byte[9])).isEqualTo(2);
            assertThat(second.read()).isEqualTo(-1);
        }

        assertThat(told).containsExactly("0/5", "1/5", "0/5", "3/5", "5/5");
    }
}
