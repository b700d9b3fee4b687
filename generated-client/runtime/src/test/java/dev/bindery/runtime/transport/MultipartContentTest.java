package dev.bindery.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MultipartContentTest {
    @Test
    void writesTextsAndFilesAsRfc7578Says() throws IOException {
        Upload file = Upload.of("cat.png", new byte[] {'P', 'N', 'G'});

        MultipartContent content = new MultipartContent(
                List.of(
                        Part.text("caption", "Кот\r\n", null),
                        Part.text("meta", "{}", "application/json"),
                        Part.file("photo", file)),
                "B");

        assertThat(content.contentType()).isEqualTo("multipart/form-data; boundary=B");
        assertThat(text(content)).isEqualTo("""
                        --B
                        Content-Disposition: form-data; name="caption"

                        Кот


                        --B
                        Content-Disposition: form-data; name="meta"
                        Content-Type: application/json

                        {}
                        --B
                        Content-Disposition: form-data; name="photo"; filename="cat.png"
                        Content-Type: image/png

                        PNG
                        --B--
                        """.replace("\n", "\r\n").replace("Кот\r\n\r\n\r\n", "Кот\r\n\r\n"));
    }

    @Test
    void letsNoNameBreakOut() throws IOException {
        Upload file = Upload.of("фото\"; x=\"\r\nEvil: 1.jpg", new byte[0]);

        String text = text(new MultipartContent(List.of(Part.file("п\"\r\nEvil: 2", file)), "B"));

        assertThat(text)
                .contains("name=\"п%22%0D%0AEvil: 2\"; filename=\"фото%22; x=%22%0D%0AEvil: 1.jpg\"")
                .doesNotContain("\nEvil");
    }

    @Test
    void refusesAContentTypeThatBreaksOut() {
        assertThatThrownBy(() -> Upload.of("a", new byte[0]).contentType("text/plain\r\nEvil: 1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MultipartContent(List.of(Part.text("a", "b", "text/plain\r\nEvil: 1")), "B"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsItsLength(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("ключ.bin"), new byte[100_000]);
        MultipartContent content =
                new MultipartContent(List.of(Part.text("ж", "ж", null), Part.file("f", Upload.of(file))), "B");

        assertThat(content.length()).isEqualTo(content.open().readAllBytes().length);
    }

    @Test
    void opensAFileOnlyWhenItsTurnComesAndOneAfterTheOther() throws IOException {
        List<String> opened = new ArrayList<>();
        Upload first = Upload.of("1", () -> noted(opened, "1"), 1);
        Upload second = Upload.of("2", () -> noted(opened, "2"), 1);
        MultipartContent content = new MultipartContent(List.of(Part.file("a", first), Part.file("b", second)), "B");

        try (InputStream in = content.open()) {
            assertThat(opened).isEmpty();
            in.readNBytes(120);
            assertThat(opened).containsExactly("1");
            in.readAllBytes();
            assertThat(opened).containsExactly("1", "2");
        }
    }

    @Test
    void usesANewBoundaryEachTime() {
        assertThat(new MultipartContent(List.of()).contentType())
                .isNotEqualTo(new MultipartContent(List.of()).contentType());
    }

    private static InputStream noted(List<String> opened, String name) {
        opened.add(name);
        return new ByteArrayInputStream(new byte[] {'x'});
    }

    private static String text(MultipartContent content) throws IOException {
        return new String(content.open().readAllBytes(), StandardCharsets.UTF_8);
    }
}
