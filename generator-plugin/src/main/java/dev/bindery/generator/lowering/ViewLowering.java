package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.OperationModel.SchemeUse;
import dev.bindery.generator.model.OperationModel.SecurityAlternative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of credentials that the operations ask for; each is a view of the client. */
final class ViewLowering {
    private static final Comparator<Map.Entry<String, Set<String>>> FEWEST_SCHEMES_FIRST = Comparator.comparing(
                    (Map.Entry<String, Set<String>> entry) -> entry.getValue().size())
            .thenComparing(Map.Entry::getKey);

    private final Context context;
    private final SecurityLowering security;

    ViewLowering(Context context, SecurityLowering security) {
        this.context = context;
        this.security = security;
    }

    /**
     * A kind of credential.
     *
     * @param name the view's name
     * @param setupMethod the terminal method of the setup
     * @param schemeIds the schemes that the credential serves
     * @param docs what the credential is
     */
    record Credential(String name, String setupMethod, Set<String> schemeIds, Docs docs) {

        /** {@return whether an operation takes this credential, or none} */
        boolean opens(OperationModel operation) {
            return operation.security().isEmpty()
                    || operation.security().stream().anyMatch(alternative -> schemeIds.containsAll(ids(alternative)));
        }
    }

    /** {@return the credentials, the anonymous one first if any operation can be called so} */
    List<Credential> credentials(Collection<OperationModel> operations) {
        Map<String, Set<String>> schemesByName = new LinkedHashMap<>();
        boolean anonymous = operations.isEmpty();
        for (OperationModel operation : operations) {
            anonymous |= operation.security().isEmpty();
            for (SecurityAlternative alternative : operation.security()) {
                Set<String> ids = ids(alternative);
                anonymous |= ids.isEmpty();
                if (!ids.isEmpty()) {
                    schemesByName
                            .computeIfAbsent(name(ids), n -> new LinkedHashSet<>())
                            .addAll(ids);
                }
            }
        }
        List<Credential> credentials = new ArrayList<>();
        if (anonymous) {
            credentials.add(credential("Anonymous", Set.of(), Docs.of("Calls that need no credential.")));
        }
        schemesByName.entrySet().stream()
                .sorted(FEWEST_SCHEMES_FIRST)
                .forEach(
                        entry -> credentials.add(credential(entry.getKey(), entry.getValue(), docs(entry.getValue()))));
        return credentials;
    }

    private Credential credential(String name, Set<String> ids, Docs docs) {
        String view = context.naming().view(name);
        return new Credential(view, context.naming().setupMethod(view), ids, docs);
    }

    private static Set<String> ids(SecurityAlternative alternative) {
        return alternative.schemes().stream()
                .map(SchemeUse::schemeId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String name(Set<String> ids) {
        return ids.stream().sorted().map(this::nameOf).distinct().collect(Collectors.joining("_and_"));
    }

    private String nameOf(String id) {
        ObjectNode scheme = security.scheme(id);
        ObjectNode credential = scheme == null ? null : scheme.object("x-bindery-credential");
        String view = credential == null ? null : credential.text("view");
        return view == null ? id : view;
    }

    private Docs docs(Set<String> ids) {
        return Docs.of(ids.stream()
                .map(this::description)
                .filter(text -> text != null)
                .findFirst()
                .orElse(null));
    }

    private @Nullable String description(String id) {
        ObjectNode scheme = security.scheme(id);
        return scheme == null ? null : scheme.text("description");
    }
}
