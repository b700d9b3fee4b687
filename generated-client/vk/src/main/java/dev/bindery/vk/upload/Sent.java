package dev.bindery.vk.upload;

import dev.bindery.runtime.client.UploadRefusedException;
import dev.bindery.runtime.transport.Upload;
import org.jspecify.annotations.Nullable;

/** What all uploads do with names of files and with the answers of upload servers. */
final class Sent {
    private Sent() {}

    /** VK refuses pictures and videos whose names have no ending, whatever is in them; any right ending will do. */
    static Upload named(Upload file, String ending) {
        return file.fileName().matches(".*\\.[^./\\\\]+") ? file : file.fileName(file.fileName() + ending);
    }

    /** What the file is known by now. Servers answer with an empty one instead of an error. */
    static <T> T value(String name, @Nullable T value) {
        if (value == null || value.equals("") || value.equals("[]")) {
            throw new UploadRefusedException("the upload server made nothing of the file: it answered "
                    + (value == null ? "without " + name : name + " \"" + value + "\"")
                    + "; its form, its size or its proportions are not what VK takes");
        }
        return value;
    }
}
