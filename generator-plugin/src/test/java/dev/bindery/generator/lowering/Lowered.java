package dev.bindery.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.diagnostics.Diagnostic;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.loader.SpecLoader;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.TypeModel;
import dev.bindery.generator.model.UnionModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A specification written in a test, through the real loader and the real lowering. */
final class Lowered {
    private static final String START = "openapi: 3.1.0\ninfo: {title: Test, version: '1'}\n";
    private static final LoweringOptions OPTIONS = new LoweringOptions("com.acme", null);

    private final @Nullable ApiModel api;
    private final Diagnostics diagnostics;

    private Lowered(@Nullable ApiModel api, Diagnostics diagnostics) {
        this.api = api;
        this.diagnostics = diagnostics;
    }

    /** A whole document but for its first lines. */
    static Lowered document(String yaml) {
        return files(Map.of("openapi.yaml", yaml));
    }

    /** Schemas under {@code components}. */
    static Lowered schemas(String yaml) {
        return document("paths: {}\ncomponents:\n  schemas:\n" + yaml.indent(4));
    }

    /** Paths of a document that has nothing else. */
    static Lowered paths(String yaml) {
        return document("paths:\n" + yaml.indent(2));
    }

    /** Files of one folder, each without its first lines. */
    static Lowered files(Map<String, String> files) {
        Map<String, String> whole = new LinkedHashMap<>();
        files.forEach((name, yaml) -> whole.put(name, START + yaml));
        Diagnostics diagnostics = new Diagnostics();
        SpecSet specs = load(whole, diagnostics);
        assertThat(diagnostics.all())
                .as("what the loader says")
                .noneMatch(d -> d.toString().contains(": error:"));
        ApiModel api = ModelBuilder.build(specs, OPTIONS, diagnostics);
        if (api != null) {
            assertThat(ModelCheck.problems(api)).isEmpty();
        }
        return new Lowered(api, diagnostics);
    }

    /** Whether any document has a model; it is checked if it has. */
    static boolean anything(String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        SpecSet specs = load(Map.of("openapi.yaml", START + yaml), diagnostics);
        ApiModel api = ModelBuilder.build(specs, OPTIONS, diagnostics);
        if (api != null) {
            assertThat(ModelCheck.problems(api)).isEmpty();
        }
        return api != null;
    }

    private static SpecSet load(Map<String, String> files, Diagnostics diagnostics) {
        try {
            Path folder = Files.createTempDirectory("spec");
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Files.writeString(folder.resolve(file.getKey()), file.getValue());
                }
                return SpecLoader.load(folder, diagnostics, LoadOptions.STANDARD);
            } finally {
                for (String name : files.keySet()) {
                    Files.deleteIfExists(folder.resolve(name));
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ApiModel api() {
        if (api == null) {
            throw new AssertionError("there are errors: " + diagnostics.all());
        }
        return api;
    }

    /** Whether there is a model: there is none where there are errors. */
    boolean isModel() {
        return api != null;
    }

    /** Classes of schemas, as text. */
    String types() {
        return ModelPrinter.types(api());
    }

    /** One class, as text. */
    String type(String name) {
        return ModelPrinter.type(api(), name);
    }

    /** Methods, as text. */
    String resources() {
        return ModelPrinter.resources(api());
    }

    /** Settings and views, as text. */
    String client() {
        return ModelPrinter.client(api());
    }

    /** What was noted or refused, without the place: {@code in pets.list: message; advice}. */
    List<String> messages() {
        return diagnostics.all().stream().map(Lowered::text).toList();
    }

    private static String text(Diagnostic diagnostic) {
        return (diagnostic.where().isEmpty() ? "" : diagnostic.where() + ": ") + diagnostic.message() + "; "
                + diagnostic.advice();
    }

    /** The places of what was noted or refused, {@code line:column}. */
    List<String> places() {
        return diagnostics.all().stream()
                .map(d -> d.location().line() + ":" + d.location().column())
                .toList();
    }

    OperationModel operation(String method) {
        return api().resources().stream()
                .flatMap(resource -> resource.operations().stream())
                .filter(operation -> operation.methodName().equals(method))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no method " + method + " in\n" + resources()));
    }

    ParameterModel parameter(String method, String javaName) {
        return operation(method).request().parameters().stream()
                .filter(parameter -> parameter.property().javaName().equals(javaName))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no parameter " + javaName + " in\n" + resources()));
    }

    PropertyModel property(String type, String javaName) {
        return ((ObjectModel) model(type))
                .properties().stream()
                        .filter(property -> property.javaName().equals(javaName))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no property " + javaName + " in\n" + types()));
    }

    EnumModel enumeration(String name) {
        return (EnumModel) model(name);
    }

    UnionModel union(String name) {
        return (UnionModel) model(name);
    }

    TypeModel model(String name) {
        return api().types().stream()
                .filter(type -> type.name().simpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no type " + name + " in\n" + types()));
    }
}
