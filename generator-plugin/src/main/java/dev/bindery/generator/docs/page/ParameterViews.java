package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.site.Method;
import dev.bindery.generator.docs.text.Html;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.OperationModel.FixedParameter;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.PropertyModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parameters of all typed calls of a method, each once. */
final class ParameterViews {

    private final PageContext page;
    private final Method method;
    private final FieldViews fields;

    ParameterViews(PageContext page, Method method, FieldViews fields) {
        this.page = page;
        this.method = method;
        this.fields = fields;
    }

    List<FieldView> views() {
        Map<String, ParameterModel> parameters = new LinkedHashMap<>();
        for (OperationModel call : method.calls()) {
            for (ParameterModel parameter : call.request().parameters()) {
                parameters.putIfAbsent(key(parameter), parameter);
            }
        }
        List<FieldView> views = new ArrayList<>();
        parameters.values().forEach(parameter -> views.add(view(parameter)));
        views.addAll(fixed());
        return views;
    }

    /** {@return where all parameters go, if that is one place: it need not be said of each} */
    Html sentAs() {
        List<String> places = places();
        return places.size() == 1 ? page.html("sent", page.html("place." + places.get(0))) : Html.NONE;
    }

    private List<String> places() {
        return method.calls().stream()
                .flatMap(call -> call.request().parameters().stream())
                .map(parameter -> place(parameter.place()))
                .distinct()
                .toList();
    }

    private static String key(ParameterModel parameter) {
        return parameter.place() + " " + parameter.property().wireName();
    }

    private FieldView view(ParameterModel parameter) {
        PropertyModel property = parameter.property();
        List<Html> facts = new ArrayList<>();
        if (places().size() > 1) {
            facts.add(page.html("place." + place(parameter.place())));
        }
        String idempotency = property.wireName();
        if (method.main().idempotencyTokens().stream()
                .anyMatch(token -> token.name().equals(idempotency))) {
            facts.add(page.html("fact.idempotency"));
        }
        List<String> having = method.calls().stream()
                .filter(call -> call.request().parameters().stream().anyMatch(p -> key(p).equals(key(parameter))))
                .map(OperationModel::methodName)
                .toList();
        if (having.size() < method.calls().size()) {
            facts.add(page.html("fact.only-in", codes(having)));
        }
        return fields.parameter(property, facts);
    }

    private List<FieldView> fixed() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (OperationModel call : method.calls()) {
            for (FixedParameter fixed : call.fixed()) {
                values.computeIfAbsent(fixed.name(), any -> new ArrayList<>())
                        .add(page.html("fixed", PageContext.code(fixed.value()), PageContext.code(call.methodName()))
                                .source());
            }
        }
        return values.entrySet().stream()
                .map(entry -> fields.fixed(
                        entry.getKey(),
                        new Html("<p>" + page.html("fixed.text").source() + " " + String.join(", ", entry.getValue())
                                + ".</p>")))
                .toList();
    }

    private static Html codes(List<String> names) {
        return new Html(
                names.stream().map(name -> PageContext.code(name).source()).collect(Collectors.joining(", ")));
    }

    private static String place(ParameterPlace place) {
        return switch (place) {
            case PATH -> "path";
            case QUERY -> "query";
            case HEADER -> "header";
            case COOKIE -> "cookie";
            case FORM, FORM_REST -> "form";
            case PART -> "part";
            case JSON_BODY, JSON_PROPERTY -> "json";
            case TEXT_BODY, BINARY_BODY -> "body";
        };
    }
}
