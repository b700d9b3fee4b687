package dev.bindery.generator.docs.site;

import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.OperationModel;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The scopes that methods ask for. */
public final class Scopes {

    private Scopes() {}

    /** {@return the scopes of a method, in the order of the document} */
    public static List<String> of(Method method) {
        return method.calls().stream()
                .flatMap(call -> call.security().stream())
                .flatMap(alternative -> alternative.schemes().stream())
                .map(OperationModel.SchemeUse::scopes)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** {@return the methods of each scope} */
    static SortedMap<String, List<Method>> methods(Stream<Method> all) {
        SortedMap<String, List<Method>> methods = new TreeMap<>();
        all.forEach(method -> of(method)
                .forEach(scope ->
                        methods.computeIfAbsent(scope, any -> new ArrayList<>()).add(method)));
        return methods;
    }

    /** {@return what a scope allows, as far as the specification says it} */
    public static Docs docs(ApiModel api, String scope) {
        return api.auth().signIns().stream()
                .flatMap(signIn -> signIn.scopes().stream())
                .filter(known -> known.value().equals(scope))
                .map(known -> known.docs())
                .findFirst()
                .orElse(Docs.NONE);
    }

    /** {@return the anchor of a scope} */
    public static String anchor(String scope) {
        StringBuilder anchor = new StringBuilder("scope-");
        scope.codePoints().forEach(c -> {
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
            anchor.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c));
        });
        return anchor.toString();
    }
}
