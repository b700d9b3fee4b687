package dev.bindery.testkit.server;

import dev.bindery.testkit.NameValue;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.UploadedPart;
import dev.bindery.testkit.spec.SpecOperation;
import dev.bindery.testkit.spec.SpecParameter;
import dev.bindery.testkit.spec.Specification;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Judges a request as the platform would, and more strictly: what is not declared is a fault of the client. */
public final class RequestCheck {

    private static final Pattern BY_NAME = Pattern.compile("[?&]([^=]+)=\\{method}");

    private final Specification spec;
    private final TokenCheck tokens;
    private final SignatureCheck signatures;

    /**
     * Judges by a specification.
     *
     * @param spec the specification
     * @param tokens who may call
     * @param signatures what calls are signed with
     */
    public RequestCheck(Specification spec, TokenCheck tokens, SignatureCheck signatures) {
        this.spec = spec;
        this.tokens = tokens;
        this.signatures = signatures;
    }

    /**
     * Finds the first fault, in the order in which platforms look: parameters that are missing, the credential, the
     * signature, values.
     *
     * @param operation the operation
     * @param request the request
     * @return the fault, or empty
     */
    public Optional<Violation> firstViolation(SpecOperation operation, ReceivedRequest request) {
        return missing(operation, request)
                .or(() -> tokens.violation(operation, request))
                .or(() -> signatures.violation(operation, request))
                .or(() -> wrongValue(operation, request))
                .or(() -> undeclared(operation, request))
                .or(() -> wrongMediaType(operation, request));
    }

    private static Optional<Violation> missing(SpecOperation operation, ReceivedRequest request) {
        return operation.parameters().stream()
                .filter(p -> p.required() && values(p, operation, request).isEmpty() && !isFile(p, request))
                .findFirst()
                .map(p -> new Violation(
                        Violation.Kind.MISSING_PARAMETER, "Required parameter '" + p.name() + "' missing."));
    }

    private Optional<Violation> wrongValue(SpecOperation operation, ReceivedRequest request) {
        for (SpecParameter parameter : operation.parameters()) {
            List<String> texts = values(parameter, operation, request);
            if (texts.isEmpty() || isFile(parameter, request)) {
                continue;
            }
            Optional<String> problem = repeated(parameter, texts)
                    .or(() -> spec.schemas().problem(parameter.pointer(), ParameterValues.read(parameter, texts)));
            if (problem.isPresent()) {
                return Optional.of(invalid(
                        "Parameter '" + parameter.name() + "' of " + operation + " is wrong: " + problem.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> repeated(SpecParameter parameter, List<String> texts) {
        boolean mayRepeat = parameter.isList() && parameter.exploded();
        return mayRepeat || texts.size() == 1
                ? Optional.empty()
                : Optional.of("it comes " + texts.size() + " times, once is right");
    }

    private Optional<Violation> undeclared(SpecOperation operation, ReceivedRequest request) {
        Stream<String> files = request.files().stream().map(UploadedPart::name);
        Stream<String> fields = operation.acceptsOtherFields()
                ? Stream.empty()
                : Stream.concat(request.form().stream().map(NameValue::name), files);
        Stream<String> query = operation.takesAddress()
                ? Stream.empty()
                : request.query().stream().map(NameValue::name);
        return undeclared("query", query, operation).or(() -> undeclared("form", fields, operation));
    }

    private Optional<Violation> undeclared(String place, Stream<String> sent, SpecOperation operation) {
        Set<String> declared = new LinkedHashSet<>(tokens.parameterNames());
        // A call by name may have the name in its query.
        Matcher byName =
                BY_NAME.matcher(spec.extension("x-bindery-call").path("path").asText());
        if (byName.find()) {
            declared.add(byName.group(1));
        }
        // A call that was challenged comes again with the answer.
        spec.extension("x-bindery-challenges").forEach(answer -> answer.forEach(name -> declared.add(name.asText())));
        operation.parameters().stream()
                .filter(p -> p.place().equals(place))
                .map(SpecParameter::name)
                .forEach(declared::add);
        return sent.filter(name -> !declared.contains(name) && !declared.contains(name.replaceAll("\\[.*", "")))
                .findFirst()
                .map(name -> invalid(
                        operation + " has no parameter '" + name + "' in its " + place + "; it has " + declared));
    }

    private static Optional<Violation> wrongMediaType(SpecOperation operation, ReceivedRequest request) {
        String contentType = request.header("Content-Type");
        if (contentType == null || request.body().length == 0) {
            return Optional.empty();
        }
        String mediaType = contentType.replaceAll("\\s*;.*", "");
        // Credentials may travel in a form where there is nothing else to send.
        boolean onlyCredentials =
                operation.mediaTypes().isEmpty() && !request.form().isEmpty();
        return onlyCredentials || operation.mediaTypes().stream().anyMatch(mediaType::equalsIgnoreCase)
                ? Optional.empty()
                : Optional.of(invalid(
                        "The body of " + operation + " is " + mediaType + "; right is " + operation.mediaTypes()));
    }

    private static Violation invalid(String message) {
        return new Violation(Violation.Kind.INVALID_PARAMETER, message);
    }

    private static boolean isFile(SpecParameter parameter, ReceivedRequest request) {
        return request.files().stream().anyMatch(f -> f.name().equals(parameter.name()));
    }

    private static List<String> values(SpecParameter parameter, SpecOperation operation, ReceivedRequest request) {
        return switch (parameter.place()) {
            case "path" ->
                Optional.ofNullable(operation.pathValues(request.path()).get(parameter.name())).stream()
                        .toList();
            case "header" ->
                Optional.ofNullable(request.header(parameter.name())).stream().toList();
            case "form" -> named(request.form(), parameter.name());
            case "query" -> named(request.query(), parameter.name());
            default -> List.of();
        };
    }

    private static List<String> named(List<NameValue> values, String name) {
        return values.stream()
                .filter(v -> v.name().equals(name))
                .map(NameValue::value)
                .toList();
    }
}
