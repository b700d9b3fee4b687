package dev.bindery.generator.corpus;

import dev.bindery.generator.GeneratorPipeline;
import dev.bindery.generator.corpus.CorpusResult.Size;
import dev.bindery.generator.corpus.CorpusResult.Verdict;
import dev.bindery.generator.diagnostics.Diagnostic;
import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.Severity;
import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.lowering.LoweringOptions;
import dev.bindery.generator.testing.JavaCompilation;
import dev.bindery.runtime.call.Operation;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;

/** Generates, compiles and loads the client of one document. */
final class CorpusRun {
    private static final LoweringOptions OPTIONS = new LoweringOptions("corpus", null);

    private final CorpusDocument document;
    private final Diagnostics diagnostics = new Diagnostics();
    private final long start = System.nanoTime();
    private Size size = Size.NOTHING;
    private long generated;
    private long compiled;
    private int warnings;

    private CorpusRun(CorpusDocument document) {
        this.document = document;
    }

    /** {@return what becomes of a document; never throws for what the generator does} */
    static CorpusResult of(CorpusDocument document) {
        CorpusRun run = new CorpusRun(document);
        try {
            return run.run();
        } catch (RuntimeException | StackOverflowError e) {
            return run.result(Verdict.CRASHES, List.of(e + " at " + Arrays.toString(e.getStackTrace())));
        }
    }

    private CorpusResult run() {
        SortedMap<String, String> sources =
                GeneratorPipeline.sources(document.path(), LoadOptions.STANDARD, OPTIONS, diagnostics);
        generated = System.nanoTime();
        if (diagnostics.hasErrors()) {
            return result(
                    Verdict.REFUSED,
                    diagnostics.all().stream()
                            .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                            .map(Diagnostic::toString)
                            .toList());
        }
        size = new Size(
                0,
                sources.size(),
                sources.values().stream()
                        .mapToLong(text -> text.lines().count())
                        .sum());
        if (sources.isEmpty()) {
            return result(document.operations() == 0 ? Verdict.COMPILES : Verdict.LOSES_OPERATIONS, List.of());
        }
        JavaCompilation compilation = JavaCompilation.of(sources);
        compiled = System.nanoTime();
        warnings = compilation.problems().size() - compilation.errors().size();
        if (!compilation.errors().isEmpty()) {
            return result(Verdict.DOES_NOT_COMPILE, compilation.errors());
        }
        List<String> warned = compilation.problems();
        try {
            size = new Size(operations(compilation), size.files(), size.lines());
        } catch (LinkageError | ReflectiveOperationException e) {
            return result(Verdict.DOES_NOT_LOAD, List.of(e + " of " + e.getCause()));
        }
        return size.operations() == document.operations()
                ? result(Verdict.COMPILES, warned)
                : result(Verdict.LOSES_OPERATIONS, List.of());
    }

    /** Initializes all classes, as their limits are seen then only, and counts the descriptions of operations. */
    private static long operations(JavaCompilation compilation) throws ReflectiveOperationException {
        ClassLoader loader = compilation.classLoader();
        long operations = 0;
        for (String name : compilation.classes().keySet()) {
            for (Field field : Class.forName(name, true, loader).getDeclaredFields()) {
                operations += field.getType() == Operation.class ? 1 : 0;
            }
        }
        return operations;
    }

    private CorpusResult result(Verdict verdict, List<String> problems) {
        List<Diagnostic> all = diagnostics.all();
        return new CorpusResult(
                document,
                verdict,
                problems,
                warnings,
                size,
                all.size(),
                all.stream()
                        .filter(diagnostic -> diagnostic.advice().contains("any JSON"))
                        .count(),
                millis(start, generated),
                millis(generated, compiled));
    }

    private static long millis(long from, long to) {
        return Math.max(0, TimeUnit.NANOSECONDS.toMillis(to - from));
    }
}
