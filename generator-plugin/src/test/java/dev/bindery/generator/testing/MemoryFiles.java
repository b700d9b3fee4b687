package dev.bindery.generator.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Keeps class files in memory: takes them from the compiler, and gives them to it as a part of the class path. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, byte[]> classes;

    MemoryFiles(JavaFileManager disk, Map<String, byte[]> before) {
        super(disk);
        this.classes = new TreeMap<>(before);
    }

    Map<String, byte[]> classes() {
        return classes;
    }

    static List<Source> sources(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> new Source(text.getKey(), text.getValue()))
                .toList();
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return new ClassFile(className);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        List<JavaFileObject> found = new ArrayList<>();
        super.list(location, packageName, kinds, recurse).forEach(found::add);
        if (location == StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.CLASS)) {
            classes.keySet().stream()
                    .filter(name -> name.substring(0, Math.max(0, name.lastIndexOf('.')))
                            .equals(packageName))
                    .map(ClassFile::new)
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof ClassFile classFile ? classFile.name : super.inferBinaryName(location, file);
    }

    /** A source text with a path. */
    static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            // as from a file: what cannot be encoded does not survive
            return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
    }

    /** A compiled class, there already or to come. */
    private final class ClassFile extends SimpleJavaFileObject {
        private final String name;

        ClassFile(String name) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(Objects.requireNonNull(classes.get(name), name));
        }

        @Override
        public OutputStream openOutputStream() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            return new FilterOutputStream(bytes) {
                @Override
                public void close() {
                    classes.put(name, bytes.toByteArray());
                }
            };
        }
    }
}
