package dev.bindery.generator.lowering.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names calls that have no {@code operationId}, by verb and path: {@code GET /pets} is {@code listPets}. */
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

    private RestVerbs() {}

    /** {@return whether the words begin with a verb that APIs use} */
    static boolean beginWithVerb(List<String> words) {
        return !words.isEmpty() && VERBS.contains(words.get(0));
    }

    /** {@return the words of a method's name} */
    static List<String> name(String httpMethod, PathWords path, List<String> resource) {
        List<String> noun = path.lastLiteral().isEmpty() ? resource : path.lastLiteral();
        List<String> what = path.endsWithParameter() ? Plural.singular(noun) : noun;
        boolean action = !path.endsWithParameter() && isAction(httpMethod, noun, path);
        return action ? noun : verb(verb(httpMethod, noun, path), what);
    }

    /** A path may end with what is done ({@code /pets/findByTags}), and not with what it is done to. */
    private static boolean isAction(String httpMethod, List<String> noun, PathWords path) {
        if (httpMethod.equals("DELETE") || httpMethod.equals("PATCH")) {
            return false;
        }
        if (Plural.isPlural(noun)) {
            return READING.contains(noun.get(0));
        }
        return beginWithVerb(noun) || (httpMethod.equals("POST") && path.parameterBeforeLast());
    }

    private static String verb(String httpMethod, List<String> noun, PathWords path) {
        return switch (httpMethod) {
            case "GET" -> path.endsWithParameter() || !Plural.isPlural(noun) ? "get" : "list";
            case "POST" -> path.endsWithParameter() ? "update" : "create";
            case "PUT" -> "replace";
            case "PATCH" -> "update";
            default -> httpMethod.toLowerCase(Locale.ROOT);
        };
    }

    private static List<String> verb(String verb, List<String> what) {
        List<String> words = new ArrayList<>();
        words.add(verb);
        words.addAll(verb.equals("create") ? Plural.singular(what) : what);
        return words;
    }
}
