package dev.bindery.generator.lowering.naming;

import dev.bindery.generator.model.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sole owner of names: everything that is called something in generated code is called so here.
 *
 * <ul>
 *   <li><b>Words.</b> A name is split where its case changes and at every symbol; Cyrillic and accented letters become
 *       plain ones. {@code owner_id}, {@code ownerId} and {@code owner-id} are all {@code ownerId}.
 *   <li><b>Symbols</b> are silent, but for an {@code @}, {@code +} or {@code -} in front ({@code @id} is {@code atId},
 *       {@code -1} is {@code minus1}), and where nothing else is left ({@code $} is {@code dollar}).
 *   <li><b>What Java does not take</b>: {@code value} goes before a digit ({@code value2fa}) and after a keyword, a method
 *       of {@code Object} or one of ours ({@code classValue}). For types it is {@code Model} ({@code Model2fa},
 *       {@code StringModel}), and every name of {@code java.lang} or used in generated code is taken. Methods get their
 *       resource ({@code importContacts}).
 *   <li><b>Two of one name.</b> A name that the specification chose wins, then one that needs no change, then the first in
 *       the document. The other one tells what makes it different: where it goes ({@code queryId}), its symbols
 *       ({@code createdLess} for {@code created<}), how it is written ({@code userIdSnake}, {@code idUpper}); a type its
 *       file or its role ({@code PostLikesProperty}); a method the path ({@code listIssues}, {@code getByName}). A number
 *       comes last of all.
 *   <li><b>Types</b> of a package, and methods of a resource, differ in more than case.
 * </ul>
 *
 * <p>The same calls in the same order give the same names. One instance serves one client. Not thread-safe.
 */
public final class NamingStrategy {
    /** Words of titles that say nothing of the API. */
    private static final Set<String> TITLE_WORDS = Set.of(
            "the",
            "official",
            "public",
            "api",
            "apis",
            "rest",
            "restful",
            "swagger",
            "spec",
            "specification",
            "client",
            "sdk",
            "documentation",
            "docs",
            "reference");

    /** What follows the name in titles, and the parts of words that would be left of it. */
    private static final Pattern CLIENT_NOISE =
            Pattern.compile("(?i)['’]s\\b|\\bopen ?api\\b|[(:|+].*| [-–—] .*| with .*"
                    + "|(?:\\b|(?<=api))v\\d+(\\.\\d+)*\\b|\\bversion \\d+.*");

    /** What tags say of their operations that a resource says anyway. */
    private static final Set<String> RESOURCE_WORDS = Set.of("api", "controller", "endpoint", "endpoints");

    private final String rootPackage;
    private final TypeNames types = new TypeNames();
    private final Map<String, MethodNames> methods = new LinkedHashMap<>();
    private final Set<TypeName> handedOut = new HashSet<>();
    private final NameScope accessors = NameScope.exact();
    private final NameScope setupMethods = NameScope.exact();
    private final NameScope views = NameScope.ignoringCase();

    /** Starts with nothing named. */
    public NamingStrategy(String rootPackage) {
        this.rootPackage = rootPackage;
        views.take("Setup");
    }

    /** {@return whether the specification may ask for this name of a member, a method or a type} */
    public static boolean isAllowed(String name) {
        return JavaIdentifiers.isName(name) && !ReservedNames.isMember(name) && !ReservedNames.isType(name);
    }

    /** {@return the package of all types that are not one resource's own} */
    public String modelPackage() {
        return rootPackage + ".model";
    }

    /** {@return the prefix of the client's classes, made of the API's title: {@code Shop} for "The Shop API - v2"} */
    public String client(String title) {
        List<String> said = Words.of(CLIENT_NOISE.matcher(title).replaceAll(" "));
        List<String> words = new ArrayList<>(said);
        words.removeIf(TITLE_WORDS::contains);
        if (words.isEmpty()) {
            words.addAll(said.isEmpty() ? Words.of(title) : said);
        }
        String name = JavaIdentifiers.pascal(JavaIdentifiers.fitting(words));
        return JavaIdentifiers.startsWell(name) ? name : "Api" + name;
    }

    /** {@return accessors for properties of one type, or parameters of one request, in their order} */
    public List<String> members(List<WireName> names) {
        return new SiblingNames(JavaIdentifiers::camel, ReservedNames::isMember).of(names);
    }

    /** {@return constants for values of one enumeration, schemes or error codes, in their order} */
    public List<String> constants(List<WireName> values) {
        return new SiblingNames(JavaIdentifiers::constant, "UNRECOGNIZED"::equals).of(values);
    }

    /** {@return classes for the ways to credentials of schemes, in their order} */
    public List<String> signIns(List<WireName> schemes) {
        return new SiblingNames(JavaIdentifiers::pascal, ReservedNames::isType).of(schemes);
    }

    /** {@return the constant for a method of a resource} */
    public String constant(String method) {
        return JavaIdentifiers.constant(Words.of(method));
    }

    /** {@return records for variants of one union, in their order; {@code PhotoAttachment} of {@code Attachment} is {@code Photo}} */
    public List<String> variants(TypeName union, List<String> names) {
        Predicate<String> reserved = name -> ReservedNames.isType(name) || name.equals(union.simpleName());
        List<WireName> shorter = names.stream()
                .map(name -> names.contains(withoutUnion(name, union)) ? name : withoutUnion(name, union))
                .map(WireName::of)
                .toList();
        NameScope scope = NameScope.ignoringCase();
        scope.take(union.simpleName());
        return new SiblingNames(JavaIdentifiers::pascal, reserved)
                .of(shorter).stream()
                        .map(name -> scope.takeFirst(List.of(name)))
                        .toList();
    }

    private static String withoutUnion(String name, TypeName union) {
        List<String> words = Words.of(name);
        List<String> suffix = Words.of(union.simpleName());
        int rest = words.size() - suffix.size();
        boolean shorter = rest > 0 && words.subList(rest, words.size()).equals(suffix);
        return shorter ? String.join("_", words.subList(0, rest)) : name;
    }

    /** {@return classes for schemas that have a name in the specification, in their order} */
    public List<TypeName> components(List<ComponentKey> keys) {
        boolean severalFiles = keys.stream().map(ComponentKey::file).distinct().count() > 1;
        TypeName[] names = new TypeName[keys.size()];
        for (int i = 0; i < names.length; i++) {
            ComponentKey key = keys.get(i);
            String exact = key.chosen() != null ? key.chosen() : TypeNames.safe(Words.of(key.key()));
            TypeName name = new TypeName(modelPackage(), exact);
            boolean first = key.chosen() != null || exact.equals(key.key());
            names[i] = first && types.takeExactly(name) ? name : null;
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i] == null) {
                names[i] = types.take(modelPackage(), candidates(keys.get(i), severalFiles));
            }
        }
        return List.of(names);
    }

    private static List<List<String>> candidates(ComponentKey key, boolean severalFiles) {
        List<String> words = Words.of(key.key());
        List<List<String>> candidates = new ArrayList<>();
        candidates.add(words.isEmpty() ? Words.spoken(key.key()) : words);
        if (severalFiles) {
            List<String> file = new ArrayList<>(Words.of(key.file().replaceFirst("\\.[^./]*$", "")));
            file.addAll(words);
            candidates.add(file);
        }
        candidates.add(Words.spoken(key.key()));
        candidates.add(TypeNames.with(words, CaseStyle.of(key.key())));
        return candidates;
    }

    /** {@return a class for a schema: what is reserved for it, else one that tells where it stands} */
    public TypeName type(Standing standing) {
        TypeName reserved = standing.reserved();
        if (reserved != null && handedOut.add(reserved)) {
            return reserved;
        }
        List<String> words = standing.words();
        return types.take(standing.packageName(), List.of(words, TypeNames.with(words, standing.role())));
    }

    /** {@return a class for a schema that stands in many places that call it so; null if the name is taken} */
    public @Nullable TypeName shared(List<String> noun) {
        TypeName name = new TypeName(modelPackage(), TypeNames.safe(noun));
        return !noun.isEmpty() && types.takeExactly(name) ? name : null;
    }

    /** {@return what tags and resources have in common that are one: {@code Pets} and {@code pets}} */
    public String resourceKey(String tag) {
        return JavaIdentifiers.lower(resourceWords(tag));
    }

    /** {@return names for a resource; to be asked once for each {@link #resourceKey}} */
    public ResourceNames resource(String tag) {
        List<String> words = JavaIdentifiers.fitting(resourceWords(tag));
        String accessor = JavaIdentifiers.camel(words);
        String lower = JavaIdentifiers.lower(words);
        String packageName = ReservedNames.isPackage(lower) ? lower + "api" : lower;
        ResourceNames names = new ResourceNames(
                words,
                accessors.takeFirst(List.of(ReservedNames.isAccessor(accessor) ? accessor + "Api" : accessor)),
                rootPackage + "." + packageName);
        for (String suffix : List.of("api", "operations")) {
            types.takeExactly(new TypeName(names.packageName(), names.className(suffix)));
        }
        types.takeExactly(new TypeName(names.packageName(), names.className("async", "api")));
        return names;
    }

    private static List<String> resourceWords(String tag) {
        List<String> words = Words.of(tag);
        words = words.isEmpty() ? Words.spoken(tag) : words;
        if (words.isEmpty()) {
            return List.of("api");
        }
        boolean saysApi = words.size() > 1 && RESOURCE_WORDS.contains(words.get(words.size() - 1));
        List<String> telling = saysApi ? words.subList(0, words.size() - 1) : words;
        return JavaIdentifiers.startsWell(telling.get(0))
                ? telling
                : TypeNames.with(List.of("api"), telling.toArray(String[]::new));
    }

    /** {@return the part of a path that stands for a tag where an operation has none} */
    public String resourceOf(String path) {
        return PathWords.of(path).literals().stream()
                .findFirst()
                .map(words -> String.join("_", words))
                .orElse("api");
    }

    /** {@return the methods of a resource, in their order; to be asked once for each resource} */
    public List<String> methods(ResourceNames resource, List<CallKey> calls) {
        return methodsOf(resource).of(calls);
    }

    /** {@return the method that walks through all pages of what {@code method} answers: {@code getAll}} */
    public String pagingMethod(ResourceNames resource, String method) {
        return methodsOf(resource).paging(method);
    }

    private MethodNames methodsOf(ResourceNames resource) {
        return methods.computeIfAbsent(resource.packageName(), p -> new MethodNames(resource.words()));
    }

    /** {@return where the schemas of an operation stand; {@code WallGet}, or {@code ListPets} where the method names the resource} */
    public Standing operation(ResourceNames resource, String method) {
        List<String> words = Words.of(method);
        String noun = resource.words().get(resource.words().size() - 1);
        boolean told = words.stream().anyMatch(word -> Plural.sameNoun(word, noun));
        return new Standing(resource.packageName(), told ? List.of() : resource.words(), words, "call", null);
    }

    /** {@return the request type of an operation: {@code WallGetRequest}} */
    public TypeName request(Standing operation) {
        return types.take(operation.packageName(), List.of(TypeNames.with(operation.words(), "request")));
    }

    /** {@return the interface of the operations of a resource that a view may call, and its asynchronous twin} */
    public List<String> narrowerApi(ResourceNames resource, String view) {
        return List.of("api", "async_api").stream()
                .map(suffix -> types.take(
                                resource.packageName(),
                                List.of(TypeNames.with(
                                        resource.words(),
                                        Words.of(view + "_" + suffix).toArray(String[]::new))))
                        .simpleName())
                .toList();
    }

    /** {@return the interface of a kind of credential; its asynchronous twin is called the same with {@code Async}} */
    public String view(String schemeOrName) {
        List<String> words = Words.of(schemeOrName);
        String view = views.takeFirst(List.of(TypeNames.safe(words.isEmpty() ? List.of("credential") : words)));
        views.take(view + "Async");
        return view;
    }

    /** {@return the method of the setup for a setting, or for a kind of credential} */
    public String setupMethod(String name) {
        return setupMethods.takeFirst(
                new SiblingNames(JavaIdentifiers::camel, ReservedNames::isSetupMethod).of(List.of(WireName.of(name))));
    }
}
