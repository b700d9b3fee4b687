package dev.bindery.generator.docs.change;

import dev.bindery.generator.docs.change.Change.Kind;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ErrorModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two versions of an API, by names on the wire for methods and by Java names for types. */
public final class ApiChanges {

    private final List<Change> changes = new ArrayList<>();

    private ApiChanges() {}

    /** {@return what changed, methods first, by name} */
    public static List<Change> between(ApiModel before, ApiModel now) {
        ApiChanges changes = new ApiChanges();
        compare(
                operations(before),
                operations(now),
                added -> changes.add(Kind.METHOD_ADDED, added),
                removed -> changes.add(Kind.METHOD_REMOVED, removed),
                changes::compareCalls);
        compare(
                byKey(before.errors().codes(), ErrorModel.Code::value),
                byKey(now.errors().codes(), ErrorModel.Code::value),
                added -> changes.add(Kind.ERROR_ADDED, added),
                removed -> changes.add(Kind.ERROR_REMOVED, removed),
                (one, other) -> {});
        compare(
                byKey(before.types(), type -> type.name().simpleName()),
                byKey(now.types(), type -> type.name().simpleName()),
                added -> changes.add(Kind.TYPE_ADDED, added),
                removed -> changes.add(Kind.TYPE_REMOVED, removed),
                changes::compareTypes);
        return changes.changes;
    }

    private static Map<String, List<OperationModel>> operations(ApiModel api) {
        return api.resources().stream()
                .flatMap(resource -> resource.operations().stream())
                .collect(Collectors.groupingBy(OperationModel::id, TreeMap::new, Collectors.toList()));
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        return byKey(all.stream(), key);
    }

    private static <T> Map<String, T> byKey(Stream<T> all, Function<T, String> key) {
        return all.collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private static <T> void compare(
            Map<String, T> before,
            Map<String, T> now,
            Consumer<String> added,
            Consumer<String> removed,
            BiConsumer<T, T> kept) {
        now.forEach((key, value) -> {
            T old = before.get(key);
            if (old == null) {
                added.accept(key);
            } else {
                kept.accept(old, value);
            }
        });
        before.keySet().stream().filter(key -> !now.containsKey(key)).forEach(removed);
    }

    private void add(Kind kind, String owner) {
        changes.add(new Change(kind, owner, null));
    }

    private void compareCalls(List<OperationModel> before, List<OperationModel> now) {
        String id = now.get(0).id();
        if (now.get(0).docs().deprecated() && !before.get(0).docs().deprecated()) {
            add(Kind.METHOD_DEPRECATED, id);
        }
        String type = String.valueOf(now.get(0).result().type());
        if (!type.equals(String.valueOf(before.get(0).result().type()))) {
            add(Kind.RESPONSE_TYPE, id);
        }
        Map<String, PropertyModel> parameters = parameters(now);
        compare(
                parameters(before),
                parameters,
                added -> changes.add(new Change(
                        Objects.requireNonNull(parameters.get(added), added).required()
                                ? Kind.REQUIRED_PARAMETER_ADDED
                                : Kind.PARAMETER_ADDED,
                        id,
                        added)),
                removed -> changes.add(new Change(Kind.PARAMETER_REMOVED, id, removed)),
                (old, kept) -> {
                    if (kept.required() && !old.required()) {
                        changes.add(new Change(Kind.PARAMETER_REQUIRED, id, kept.wireName()));
                    }
                    if (!kept.type().equals(old.type())) {
                        changes.add(new Change(Kind.PARAMETER_TYPE, id, kept.wireName()));
                    }
                });
    }

    private static Map<String, PropertyModel> parameters(List<OperationModel> calls) {
        return byKey(
                calls.stream()
                        .flatMap(call -> call.request().parameters().stream())
                        .map(ParameterModel::property),
                PropertyModel::wireName);
    }

    private void compareTypes(TypeModel before, TypeModel now) {
        String name = now.name().simpleName();
        if (before instanceof ObjectModel old && now instanceof ObjectModel kept) {
            compare(
                    byKey(old.properties(), PropertyModel::wireName),
                    byKey(kept.properties(), PropertyModel::wireName),
                    added -> changes.add(new Change(Kind.FIELD_ADDED, name, added)),
                    removed -> changes.add(new Change(Kind.FIELD_REMOVED, name, removed)),
                    (one, other) -> {
                        if (!one.type().equals(other.type())) {
                            changes.add(new Change(Kind.FIELD_TYPE, name, other.wireName()));
                        }
                    });
        } else if (before instanceof EnumModel old && now instanceof EnumModel kept) {
            compare(
                    byKey(old.constants(), EnumModel.Constant::value),
                    byKey(kept.constants(), EnumModel.Constant::value),
                    added -> changes.add(new Change(Kind.VALUE_ADDED, name, added)),
                    removed -> changes.add(new Change(Kind.VALUE_REMOVED, name, removed)),
                    (one, other) -> {});
        }
    }
}
