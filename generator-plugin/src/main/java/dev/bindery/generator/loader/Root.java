package dev.bindery.generator.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a specification: what file names are relative to, and the fence around it. Links are followed first. */
final class Root {
    private final Path folder;
    private final boolean allowOutside;

    private Root(Path folder, boolean allowOutside) {
        this.folder = folder;
        this.allowOutside = allowOutside;
    }

    static Root of(Path fileOrFolder, LoadOptions options) {
        Path given = options.root();
        if (given == null) {
            Path absolute = fileOrFolder.toAbsolutePath().normalize();
            Path parent = absolute.getParent();
            given = Files.isDirectory(absolute) || parent == null ? absolute : parent;
        }
        return new Root(real(given), options.allowOutside());
    }

    Path folder() {
        return folder;
    }

    /** {@return whether the file may be read: it is inside, or nobody minds} */
    boolean allows(Path real) {
        return allowOutside || real.startsWith(folder);
    }

    /** {@return the file's name in locations; a dot for the root itself} */
    String name(Path real) {
        String name = folder.relativize(real).toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }

    /** {@return the path that all links on the way lead to; where there is nothing, the path as it is} */
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            Path absolute = path.toAbsolutePath().normalize();
            Path parent = absolute.getParent();
            Path name = absolute.getFileName();
            return parent == null || name == null ? absolute : real(parent).resolve(name);
        }
    }
}
