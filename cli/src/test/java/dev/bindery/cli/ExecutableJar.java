package dev.bindery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes a program of a jar, at the end of the build: a shell script before it starts Java with options for a process that
 * lives for seconds, and with a {@linkplain ClassArchive class archive} where one lies beside it. A young generation of
 * 8 MB takes no longer than one of 100 MB, which is filled once even by a small specification. A zip file is read from its
 * end, so {@code java -jar} still takes it.
 */
public final class ExecutableJar {

    private static final byte[] SCRIPT = """
            #!/bin/sh
            archive="${0%.jar}.jsa"
            test -f "$archive" || archive=
            exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn8m \
                ${archive:+-XX:SharedArchiveFile="$archive" '-Xlog:cds*=off'} -jar "$0" "$@"
            """.getBytes(UTF_8);

    private static final int END_SIZE = 22;
    private static final int END_ENTRIES = 10;
    private static final int END_DIRECTORY = 16;

    private static final int ENTRY_SIZE = 46;
    private static final int ENTRY_NAME_LENGTH = 28;
    private static final int ENTRY_EXTRA_LENGTH = 30;
    private static final int ENTRY_COMMENT_LENGTH = 32;
    private static final int ENTRY_OFFSET = 42;

    private ExecutableJar() {}

    /** Takes the path of the jar. */
    public static void main(String[] arguments) throws IOException {
        make(Path.of(arguments[0]));
    }

    /** Puts the script before a jar that has no comment. */
    static void make(Path jar) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(Files.readAllBytes(jar)).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.capacity() - END_SIZE;
        int entry = zip.getInt(end + END_DIRECTORY);
        move(zip, end + END_DIRECTORY);
        for (int left = Short.toUnsignedInt(zip.getShort(end + END_ENTRIES)); left > 0; left--) {
            move(zip, entry + ENTRY_OFFSET);
            entry += ENTRY_SIZE
                    + Short.toUnsignedInt(zip.getShort(entry + ENTRY_NAME_LENGTH))
                    + Short.toUnsignedInt(zip.getShort(entry + ENTRY_EXTRA_LENGTH))
                    + Short.toUnsignedInt(zip.getShort(entry + ENTRY_COMMENT_LENGTH));
        }
        Files.write(
                jar,
                ByteBuffer.allocate(SCRIPT.length + zip.capacity())
                        .put(SCRIPT)
                        .put(zip)
                        .array());
        if (jar.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Everything in the zip file lies further behind by the length of the script. */
    private static void move(ByteBuffer zip, int offset) {
        zip.putInt(offset, zip.getInt(offset) + SCRIPT.length);
    }
}
