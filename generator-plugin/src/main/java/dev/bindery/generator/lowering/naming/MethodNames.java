package dev.bindery.generator.lowering.naming;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The methods of one resource: the operation's name without the resource's, or verb and path where it has none. Equal
 * names are told apart by parts of the path. Names differ in more than case, because request types are named after them.
 */
final class MethodNames {
    private static final Pattern SEPARATOR = Pattern.compile("[./:]");
    private static final Pattern SYMBOL = Pattern.compile("[^\\p{L}\\p{N}]");

    private final List<String> resource;
    private final NameScope scope = NameScope.ignoringCase();

    MethodNames(List<String> resource) {
        this.resource = resource;
    }

    /** {@return a method for each call, in their order; chosen names are settled first} */
    List<String> of(List<CallKey> calls) {
        List<String> chosen = calls.stream()
                .map(call -> call.chosen() != null && scope.take(call.chosen()) ? call.chosen() : "")
                .toList();
        Things things = new Things(calls);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            names.add(chosen.get(i).isEmpty() ? scope.takeFirst(candidates(calls.get(i), things)) : chosen.get(i));
        }
        return names;
    }

    /** {@return the method that walks through all pages of what {@code method} answers} */
    String paging(String method) {
        List<String> all = method.endsWith("All") ? List.of() : List.of(method + "All");
        return scope.takeFirst(Stream.concat(all.stream(), Stream.of(method + "Pages", method + "AllPages"))
                .toList());
    }

    /** Made one by one as they are asked for: nearly every method gets its first one. */
    private Iterator<String> candidates(CallKey call, Things things) {
        PathWords path = PathWords.of(call.path());
        String operationId = call.operationId();
        List<String> id = operationId == null ? List.of() : Words.of(operationId);
        List<String> base = operationId == null || id.isEmpty()
                ? RestVerbs.name(call, path, resource, things)
                : withoutResource(operationId, id);
        List<String> verb = Words.of(call.httpMethod());
        Supplier<List<String>> nouns = () -> joined(base, missing(base, path.literals()));
        Supplier<List<String>> all = () -> joined(nouns.get(), byParameters(path));
        Stream<Supplier<List<String>>> candidates = Stream.of(
                () -> base,
                () -> id,
                () -> joined(base, missing(joined(base, resource), List.of(lastNoun(path)))),
                () -> joined(base, path.rest()),
                () -> joined(base, byParameters(path)),
                () -> joined(base, missing(joined(base, resource), path.literals())),
                nouns,
                all,
                () -> joined(verb, base),
                () -> joined(verb, all.get()));
        return candidates
                .map(Supplier::get)
                .filter(words -> !words.isEmpty())
                .map(this::safe)
                .iterator();
    }

    private static List<String> lastNoun(PathWords path) {
        return path.endsWithParameter() ? Plural.singular(path.lastLiteral()) : path.lastLiteral();
    }

    /** {@code wall.get} without {@code wall}; everything before the resource goes, too ({@code compute.disks.list}). */
    private List<String> withoutResource(String operationId, List<String> id) {
        String[] segments = SEPARATOR.split(operationId);
        List<String> repeated = afterGroup(operationId);
        if (!repeated.isEmpty()) {
            return repeated;
        }
        for (int i = segments.length - 2; i >= 0; i--) {
            if (Words.of(segments[i]).equals(resource)) {
                return orWhole(Words.of(String.join(".", List.of(segments).subList(i + 1, segments.length))), id);
            }
        }
        if (id.size() <= resource.size() || !Plural.endWith(id.subList(0, resource.size()), resource)) {
            return id;
        }
        List<String> rest = id.subList(resource.size(), id.size());
        boolean separated = SYMBOL.matcher(operationId).find();
        return separated || RestVerbs.beginWithVerb(rest) ? orWhole(rest, id) : id;
    }

    /** {@code BillingPlans_GetBillingPlan} is {@code getBillingPlan}: the group says nothing that the rest does not. */
    private static List<String> afterGroup(String operationId) {
        int end = operationId.indexOf('_');
        List<String> group = end < 0 ? List.of() : Words.of(operationId.substring(0, end));
        List<String> rest = end < 0 ? List.of() : Words.of(operationId.substring(end + 1));
        return !group.isEmpty() && saysAll(rest, group) && RestVerbs.beginWithVerb(rest) ? rest : List.of();
    }

    private static List<String> orWhole(List<String> rest, List<String> whole) {
        return rest.isEmpty() || !JavaIdentifiers.startsWell(rest.get(0)) ? whole : rest;
    }

    /** The words of those parts that {@code base} does not say already. */
    private static List<String> missing(List<String> base, List<List<String>> parts) {
        return parts.stream()
                .filter(part -> !saysAll(base, part))
                .flatMap(List::stream)
                .toList();
    }

    private static boolean saysAll(List<String> words, List<String> nouns) {
        return nouns.stream().allMatch(noun -> words.stream().anyMatch(word -> Plural.sameNoun(word, noun)));
    }

    private static List<String> byParameters(PathWords path) {
        List<String> by = new ArrayList<>();
        for (List<String> parameter : path.parameters()) {
            by.add(by.isEmpty() ? "by" : "and");
            by.addAll(parameter);
        }
        return by;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    /** Adds the resource to a reserved name ({@code importContacts}), and {@code call} before a digit. */
    private String safe(List<String> words) {
        List<String> fitting = JavaIdentifiers.fitting(words);
        String name = JavaIdentifiers.camel(fitting);
        if (!JavaIdentifiers.startsWell(name)) {
            return JavaIdentifiers.camel(joined(List.of("call"), fitting));
        }
        return ReservedNames.isMethod(name) ? JavaIdentifiers.camel(joined(fitting, resource)) : name;
    }
}
