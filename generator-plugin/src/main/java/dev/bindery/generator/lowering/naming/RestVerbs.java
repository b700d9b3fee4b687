package dev.bindery.generator.lowering.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names calls that have no {@code operationId}, by verb and path: {@code GET /pets} of {@code pets} is {@code list}. */
final class RestVerbs {
    private static final Set<String> VERBS =
            Stream.of("""
                    accept activate add apply approve archive assign attach authenticate authorize ban block build bulk
                    calculate cancel change check clear clone close commit complete configure confirm connect convert copy
                    count create deactivate decline delete deploy detach disable disconnect download edit enable evaluate
                    execute exists export fetch find finish flush follow generate get grant hide import insert install
                    invite invoke join launch leave link list load lock login logout mark merge migrate modify move mute
                    open patch pause pin ping poll post preview process publish purge push put query read refresh register
                    reject release remove rename render reopen reorder replace report request reset resolve restart
                    restore resume retrieve retry revoke rotate run save scan search select send set share show sign
                    simulate sort start stop submit subscribe suspend switch sync test toggle track transfer trigger
                    unassign unban unblock unfollow unlink unlock unmute unpin unsubscribe update upgrade upload upsert
                    validate verify view vote watch
                    """.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> READING = Set.of("find", "get", "list", "search", "fetch", "query");

    /** What is done to one of many, unless the name says otherwise. */
    private static final Set<String> OF_ONE = Set.of("replace", "update", "delete");

    private RestVerbs() {}

    /** {@return whether the words begin with a verb that APIs use} */
    static boolean beginWithVerb(List<String> words) {
        return !words.isEmpty() && VERBS.contains(words.get(0));
    }

    /**
     * The words of a method's name.
     *
     * @param call the call
     * @param path what its path says
     * @param resource the words of its resource, which it does not repeat
     * @param things what the paths of the resource lead to, rather than what they do
     */
    static List<String> name(CallKey call, PathWords path, List<String> resource, Things things) {
        List<String> noun = path.lastLiteral();
        if (isAction(call, noun, path, resource, things)) {
            return noun;
        }
        String verb = verb(call.httpMethod(), noun, path);
        if (Plural.endWith(resource, noun)) {
            boolean many = noun.isEmpty() || Plural.isPlural(noun);
            return ofResource(verb, many && !path.endsWithParameter());
        }
        return verb(verb, path.endsWithParameter() ? Plural.singular(noun) : noun);
    }

    /** A path may end with what is done ({@code /pets/findByTags}), and not with what it is done to. */
    private static boolean isAction(
            CallKey call, List<String> noun, PathWords path, List<String> resource, Things things) {
        boolean post = call.httpMethod().equals("POST");
        if (path.endsWithParameter()
                || !(post
                        || call.httpMethod().equals("GET")
                        || call.httpMethod().equals("PUT"))) {
            return false;
        }
        if (Plural.isPlural(noun)) {
            return READING.contains(noun.get(0));
        }
        boolean below = path.parts() > 1 && !Plural.endWith(resource, noun);
        return beginWithVerb(noun) || (post && below && !things.contains(call.path()));
    }

    private static String verb(String httpMethod, List<String> noun, PathWords path) {
        return switch (httpMethod) {
            case "GET" -> path.endsWithParameter() || !(noun.isEmpty() || Plural.isPlural(noun)) ? "get" : "list";
            case "POST" -> path.endsWithParameter() ? "update" : "create";
            case "PUT" -> "replace";
            case "PATCH" -> "update";
            default -> httpMethod.toLowerCase(Locale.ROOT);
        };
    }

    private static List<String> ofResource(String verb, boolean many) {
        return many && OF_ONE.contains(verb) ? List.of(verb, "all") : List.of(verb);
    }

    private static List<String> verb(String verb, List<String> what) {
        List<String> words = new ArrayList<>();
        words.add(verb);
        words.addAll(verb.equals("create") ? Plural.singular(what) : what);
        return words;
    }
}
