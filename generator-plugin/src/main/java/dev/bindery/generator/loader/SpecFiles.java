package dev.bindery.generator.loader;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The files of a specification: the one that was named, or every YAML and JSON file below the folder that was. */
final class SpecFiles {
    private static final Set<String> EXTENSIONS = Set.of("yaml", "yml", "json");

    private final Root root;
    private final Diagnostics diagnostics;
    private final Set<Path> found;

    SpecFiles(Root root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
        this.found = new TreeSet<>(Comparator.comparing(root::name));
    }

    /** {@return the real paths, sorted by the names they have in locations} */
    List<Path> find(Path fileOrFolder) {
        Path start = Root.real(fileOrFolder);
        if (Files.isRegularFile(start)) {
            return List.of(start);
        }
        if (!Files.exists(start)) {
            error(start, "there is no such file or folder", "correct the path");
            return List.of();
        }
        try {
            Files.walkFileTree(start, new Visitor(start));
        } catch (IOException e) {
            throw new UncheckedIOException("the visitor reports failures itself", e);
        }
        return List.copyOf(found);
    }

    private void error(Path path, String message, String advice) {
        diagnostics.error(SourceLocation.ofFile(root.name(path)), "", message, advice);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path start;

        Visitor(Path start) {
            this.start = start;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(start) && isHidden(folder);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && EXTENSIONS.contains(extension(file))) {
                Path real = Root.real(file);
                if (!root.allows(real)) {
                    error(file, "a link that leads out of the folder of the specification", "copy the file");
                } else if (Files.isRegularFile(real)) {
                    found.add(real);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            error(path, "it may not be read", "change its permissions");
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    private static String extension(Path file) {
        String name = name(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
