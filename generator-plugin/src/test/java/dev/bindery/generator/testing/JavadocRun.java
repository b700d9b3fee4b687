package dev.bindery.generator.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs the javadoc tool with all its checks. */
public final class JavadocRun {

    private JavadocRun() {}

    /**
     * Makes the documentation of sources.
     *
     * @param sources texts by path below the source root
     * @param folder an empty folder
     * @return all errors and warnings
     */
    public static List<String> problems(Map<String, String> sources, Path folder) {
        DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = tool.getStandardFileManager(null, Locale.ROOT, null)) {
            List<Path> written = new ArrayList<>();
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = folder.resolve("source").resolve(source.getKey());
                Files.createDirectories(file.getParent());
                written.add(Files.writeString(file, source.getValue()));
            }
            List<String> options = List.of(
                    "-d",
                    folder.resolve("site").toString(),
                    "-classpath",
                    JavaCompilation.classPath(),
                    "-quiet",
                    "-encoding",
                    "UTF-8",
                    "-Xdoclint:all",
                    "-Werror");
            tool.getTask(null, files, diagnostics, null, options, files.getJavaFileObjectsFromPaths(written))
                    .call();
        } catch (IOException e) {
            throw new IllegalStateException("the sources cannot be written", e);
        }
        return diagnostics.getDiagnostics().stream().map(Object::toString).toList();
    }
}
