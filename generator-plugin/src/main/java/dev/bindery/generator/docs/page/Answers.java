package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.page.MethodView.ExampleView;
import dev.bindery.generator.docs.page.MethodView.ResponseView;
import dev.bindery.generator.docs.sample.SampleValues;
import dev.bindery.generator.docs.site.Method;
import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.docs.text.CodeColors;
import dev.bindery.generator.docs.text.Html;
import dev.bindery.generator.docs.text.JsonLayout;
import dev.bindery.generator.model.EnumModel;
import dev.bindery.generator.model.ExampleModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ResultModel;
import dev.bindery.generator.model.TypeModel;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.generator.model.UnionModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a method answers: types and examples. */
final class Answers {

    private static final int MOST_VALUES = 24;
    private static final int MOST_EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 20_000;

    private final PageContext page;
    private final SiteApi api;
    private final Method method;
    private final FieldViews fields;
    private final SampleValues values;

    Answers(PageContext page, SiteApi api, Method method, FieldViews fields, SampleValues values) {
        this.page = page;
        this.api = api;
        this.method = method;
        this.fields = fields;
        this.values = values;
    }

    List<ResponseView> responses() {
        boolean several = method.calls().size() > 1;
        return method.calls().stream()
                .map(call -> response(call, several ? call.methodName() : null))
                .toList();
    }

    private ResponseView response(OperationModel call, @Nullable String name) {
        ResultModel result = call.result();
        TypeRef type = result.type();
        TypeModel model = type == null ? null : api.typeIn(type);
        String prefix = "response-" + (name == null ? "" : name + "-");
        List<Badge> badges = new ArrayList<>();
        if (result.nullable()) {
            badges.add(new Badge("nullable", page.t("badge.nullable")));
        }
        badges.addAll(Badges.of(page, result.docs()));
        return new ResponseView(
                name,
                type == null ? List.of(new Piece(plain(result.kind()), null)) : fields.pieces(type),
                page.blocks(result.docs().summary()),
                badges,
                call.envelope() == null ? null : page.html("envelope", PageContext.code(call.envelope())),
                model instanceof ObjectModel object ? fields.fields(object, prefix) : List.of(),
                model instanceof EnumModel enumeration ? fields.values(enumeration, MOST_VALUES) : List.of(),
                model instanceof UnionModel union ? fields.variants(union) : List.of());
    }

    private String plain(ResultModel.Kind kind) {
        return switch (kind) {
            case JSON -> "JsonValue";
            case TEXT -> "String";
            case BYTES -> "byte[]";
            case NOTHING -> "void";
        };
    }

    List<ExampleView> examples() {
        OperationModel main = method.main();
        List<ExampleView> examples = new ArrayList<>();
        for (ExampleModel example : main.answers().examples()) {
            if (examples.size() < MOST_EXAMPLES) {
                String title =
                        example.summary() == null || example.summary().isBlank() ? example.name() : example.summary();
                examples.add(view(title, example.json(), example.text(), false));
            }
        }
        TypeRef type = main.result().type();
        if (examples.isEmpty() && type != null) {
            String json = values.answer(type);
            String body = main.envelope() == null ? json : "{\"" + main.envelope() + "\": " + json + "}";
            examples.add(view("", true, body, true));
        }
        return examples;
    }

    private static ExampleView view(String title, boolean json, String text, boolean made) {
        String pretty = json ? JsonLayout.pretty(text) : text;
        String shown = pretty.length() > LONGEST_EXAMPLE ? beginning(pretty) + "\n…" : pretty;
        return new ExampleView(
                title, json ? "json" : "text", json ? CodeColors.JSON.color(shown) : Html.text(shown), made);
    }

    /** Whole lines, if there are several. */
    private static String beginning(String text) {
        int end = text.lastIndexOf('\n', LONGEST_EXAMPLE);
        return text.substring(0, end < 0 ? LONGEST_EXAMPLE : end);
    }
}
