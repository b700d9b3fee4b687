package dev.bindery.generator.output;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file cannot be read or written: the JDK's messages are often no more than the file's name. */
public final class FileRefusal {

    private FileRefusal() {}

    /** {@return one sentence, with the name of the file where the failure has it} */
    public static String describe(Throwable failure) {
        if (failure instanceof UncheckedIOException wrapper && wrapper.getCause() != null) {
            return describe(wrapper.getCause());
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": no permission to read or write it";
        }
        if (failure instanceof NoSuchFileException absent) {
            return absent.getFile() + ": there is no such file";
        }
        if (failure instanceof FileAlreadyExistsException taken) {
            return taken.getFile() + ": it is a file, and a folder is needed";
        }
        if (failure instanceof FileSystemException other && other.getReason() != null) {
            return other.getFile() + ": " + other.getReason();
        }
        return String.valueOf(failure.getMessage());
    }
}
