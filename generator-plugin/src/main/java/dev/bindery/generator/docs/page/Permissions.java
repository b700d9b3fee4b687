package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.site.Method;
import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.OperationModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The scopes that methods ask for. */
final class Permissions {

    private Permissions() {}

    /** {@return whether any method asks for a scope} */
    static boolean has(SiteApi api) {
        return api.methods().anyMatch(method -> !of(method).isEmpty());
    }

    /** {@return the scopes of a method, in the order of the document} */
    static List<String> of(Method method) {
        return method.calls().stream()
                .flatMap(call -> call.security().stream())
                .flatMap(alternative -> alternative.schemes().stream())
                .map(OperationModel.SchemeUse::scopes)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** {@return the methods of each scope} */
    static Map<String, List<Method>> methods(SiteApi api) {
        Map<String, List<Method>> methods = new TreeMap<>();
        api.methods()
                .forEach(method -> of(method)
                        .forEach(scope -> methods.computeIfAbsent(scope, any -> new ArrayList<>())
                                .add(method)));
        return methods;
    }

    /** {@return what a scope allows, as far as the specification says it} */
    static Docs docs(SiteApi api, String scope) {
        return api.model().auth().signIns().stream()
                .flatMap(signIn -> signIn.scopes().stream())
                .filter(known -> known.value().equals(scope))
                .map(known -> known.docs())
                .findFirst()
                .orElse(Docs.NONE);
    }

    /** {@return the anchor of a scope} */
    static String anchor(String scope) {
        StringBuilder anchor = new StringBuilder("scope-");
        scope.codePoints().forEach(c -> {
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
            anchor.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c));
        });
        return anchor.toString();
    }
}
