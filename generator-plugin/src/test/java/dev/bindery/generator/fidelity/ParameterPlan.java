package dev.bindery.generator.fidelity;

import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.SettingModel;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.NameValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Sets the parameters of path, query, headers and cookies, and says what has to arrive. */
final class ParameterPlan {

    private static final Set<String> OTHERS_BUSINESS = Set.of(
            "accept", "content-type", "authorization", "content-length", "host", "connection", "expect", "upgrade");
    private static final String KEPT_RESERVED = ":/?@!$'()*,;";

    private final GeneratedApi api;
    private final Dialect dialect;
    private final Operations.Declared declared;
    private final OperationModel operation;
    private final RequestObject request;
    private final Random random;
    private final List<Expectation> expectations = new ArrayList<>();
    private final Map<String, String> path = new HashMap<>();

    ParameterPlan(
            GeneratedApi api,
            Dialect dialect,
            Operations.Declared declared,
            OperationModel operation,
            RequestObject request,
            Random random) {
        this.api = api;
        this.dialect = dialect;
        this.declared = declared;
        this.operation = operation;
        this.request = request;
        this.random = random;
    }

    /** {@return what has to arrive} */
    List<Expectation> plan(boolean optionalToo) {
        for (Operations.Parameter parameter : declared.parameters()) {
            boolean ignored = parameter.in().equals("header")
                    && OTHERS_BUSINESS.contains(parameter.name().toLowerCase(Locale.ROOT));
            boolean inAddress = operation.addressArgument() && parameter.in().equals("path");
            if (!ignored && !inAddress) {
                plan(parameter, optionalToo);
            }
        }
        if (!operation.addressArgument()) {
            expectations.add(new Expectation("the path", this::pathProblem));
        }
        for (String pair : declared.queryOfPath()) {
            expectations.add(new Expectation(
                    "query of the path " + pair,
                    got -> String.valueOf(got.query()).contains(filled(pair)) ? null : "found: " + got.query()));
        }
        return expectations;
    }

    private void plan(Operations.Parameter parameter, boolean optionalToo) {
        String name = parameter.in() + " parameter " + parameter.name();
        JsonValue settled = settled(parameter);
        ParameterModel model = request.find(parameter.name(), place(parameter));
        if (settled != null) {
            expect(name, parameter, settled);
        } else if (model == null && declared.isOfSomeVariants(parameter.name())) {
            return;
        } else if (model == null) {
            expectations.add(Expectation.missed(name, "the client has no such parameter"));
        } else if (optionalToo || parameter.required() || isNeeded(parameter)) {
            Purpose purpose = parameter.in().equals("header") ? Purpose.HEADER : Purpose.PARAMETER;
            JsonValue drawn = new SchemaInstances(dialect, random, purpose).draw(parameter.schema());
            if (drawn == null
                    || parameter.isUntyped()
                    || (parameter.in().equals("path") && "".equals(drawn.asString()))) {
                drawn = JsonValue.of("any"); // nothing can be drawn that fits, or that a path could hold
            }
            String problem = request.set(model, drawn);
            if (problem == null) {
                expect(name, parameter, drawn);
            } else {
                expectations.add(Expectation.missed(name, problem));
            }
        }
    }

    private boolean isNeeded(Operations.Parameter parameter) {
        return declared.needs(operation.methodName()).contains(parameter.name());
    }

    /** {@return the value that is not the caller's to choose; null where it is} */
    private @Nullable JsonValue settled(Operations.Parameter parameter) {
        JsonValue fixed = declared.fixed(operation.methodName(), parameter.name());
        if (fixed != null) {
            return fixed;
        }
        return declared.isSetting(parameter.name())
                ? api.model().settings().stream()
                        .filter(setting -> setting.wireName().equals(parameter.name()))
                        .map((SettingModel setting) -> JsonValue.of(GeneratedClient.valueOf(setting)))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static Set<ParameterPlace> place(Operations.Parameter parameter) {
        return switch (parameter.in()) {
            case "path" -> Set.of(ParameterPlace.PATH);
            case "query" -> Set.of(ParameterPlace.QUERY);
            case "header" -> Set.of(ParameterPlace.HEADER);
            default -> Set.of(ParameterPlace.COOKIE);
        };
    }

    private void expect(String name, Operations.Parameter parameter, JsonValue value) {
        JsonValue sent = parameter.isJson() ? JsonValue.of(value.toJson()) : value;
        boolean header = parameter.in().equals("header");
        UnaryOperator<String> encoding = header ? UnaryOperator.identity() : Percent::encode;
        Expansion expansion = new Expansion(parameter.name(), sent, parameter.style(), parameter.explode(), encoding);
        switch (parameter.in()) {
            case "path" -> {
                path.put(parameter.name(), expansion.inline());
                expectations.add(new Expectation(name, got -> null));
            }
            case "header" ->
                expectations.add(new Expectation(
                        name,
                        got -> same(parameter, expansion.inline(), String.valueOf(got.header(parameter.name())))));
            case "query" ->
                expectations.add(new Expectation(
                        name,
                        got -> parameter.allowReserved()
                                ? reservedProblem(expansion, got.queryPairs())
                                : pairsProblem(parameter, expansion, got.queryPairs())));
            default ->
                expectations.add(new Expectation(name, got -> pairsProblem(parameter, expansion, got.cookies())));
        }
    }

    private static @Nullable String same(Operations.Parameter parameter, String due, String found) {
        boolean same = parameter.isJson() ? JsonValue.parse(due).sameAs(JsonValue.parse(found)) : due.equals(found);
        return same ? null : "due: " + due + ", found: " + found;
    }

    static @Nullable String pairsProblem(Operations.Parameter parameter, Expansion due, List<NameValue> found) {
        if (!due.isDefined()) {
            // the table says nothing; but it has to be there
            boolean there = found.stream()
                    .anyMatch(pair -> Percent.decode(pair.name()).startsWith(parameter.name())
                            || due.value().fields().containsKey(Percent.decode(pair.name())));
            return there ? null : "nothing of it was sent: " + found;
        }
        List<String> all = found.stream().map(ParameterPlan::normal).toList();
        for (NameValue pair : due.pairs()) {
            if (!all.contains(normal(pair))) {
                return "due: " + normal(pair) + ", found: " + all;
            }
        }
        return null;
    }

    private static @Nullable String reservedProblem(Expansion due, List<NameValue> found) {
        for (NameValue pair : due.pairs()) {
            String text = Percent.decode(pair.value());
            boolean there = found.stream()
                    .filter(other -> Percent.decode(other.name()).equals(Percent.decode(pair.name())))
                    .anyMatch(other -> Percent.decode(other.value()).equals(Percent.decode(text))
                            && KEPT_RESERVED
                                    .chars()
                                    .noneMatch(c -> other.value().contains(Percent.encode(Character.toString(c)))));
            if (!there) {
                return "due with reserved characters: " + text + ", found: " + found;
            }
        }
        return null;
    }

    private static String normal(NameValue pair) {
        return Percent.normal(pair.name()) + "=" + Percent.normal(pair.value());
    }

    private String filled(String template) {
        String filled = template;
        for (Map.Entry<String, String> value : path.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private @Nullable String pathProblem(RecordedRequest got) {
        StringBuilder due = new StringBuilder("/base");
        String rest = declared.plainPath();
        while (!rest.isEmpty()) {
            int open = rest.indexOf('{');
            int close = rest.indexOf('}', Math.max(open, 0));
            String value = open < 0 || close < 0 ? null : path.get(rest.substring(open + 1, close));
            int end = open < 0 ? rest.length() : value == null ? open + 1 : open;
            due.append(rest, 0, end);
            due.append(value == null ? "" : value);
            rest = value == null ? rest.substring(end) : rest.substring(close + 1);
        }
        String normalDue = Percent.normal(due.toString());
        return normalDue.equals(Percent.normal(got.path()))
                ? null
                : "due: " + normalDue + ", found: " + Percent.normal(got.path());
    }
}
