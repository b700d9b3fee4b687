package dev.bindery.generator.fidelity;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How faithful the code is that one specification became.
 *
 * @param name what the specification is called
 * @param seed brings the same values back
 * @param schemas component schemas and results whose instances came back as they were
 * @param known schemas of whose instances no field was told of as unknown or missing
 * @param operations operations whose requests were right
 * @param parameters parameters, paths and bodies that arrived as they should
 */
record DocumentReport(
        String name, long seed, Findings schemas, Findings known, Findings operations, Findings parameters) {

    /**
     * Generates, compiles, draws and calls.
     *
     * @param instances how many to draw of each schema
     */
    static DocumentReport of(String name, Path spec, int instances) {
        long seed = Long.getLong("bindery.seed", 20_260_101L);
        GeneratedApi api = GeneratedApi.of(spec);
        Dialect dialect = new Dialect(api.specs());
        SchemaCheck check = new SchemaCheck(api, dialect, seed);
        Findings schemas = check.run(instances);
        OperationCheck calls = new OperationCheck(api, dialect, seed);
        calls.run();
        return new DocumentReport(name, seed, schemas, check.known(), calls.operations(), calls.parameters());
    }

    /** {@return what went wrong, and the seed that brings it back; empty if nothing did} */
    List<String> failures() {
        return failures(Stream.of(schemas, known, operations, parameters));
    }

    /**
     * {@return the same without fields that were told of} A document whose alternatives cannot be told apart, or whose parts
     * contradict each other, has instances of which any reader says so.
     */
    List<String> losses() {
        return failures(Stream.of(schemas, operations, parameters));
    }

    private List<String> failures(Stream<Findings> all) {
        return all.flatMap(findings -> findings.failures().stream())
                .map(failure -> name + ", seed " + seed + ": " + failure)
                .toList();
    }

    /** {@return what was right in all documents together} */
    static String totals(List<DocumentReport> reports) {
        return Stream.<Function<DocumentReport, Findings>>of(
                        DocumentReport::schemas,
                        DocumentReport::known,
                        DocumentReport::operations,
                        DocumentReport::parameters)
                .map(subject -> Findings.total(reports.stream().map(subject).toList()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name + ": " + schemas + ", " + known + ", " + operations + ", " + parameters;
    }
}
