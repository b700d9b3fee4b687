package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.site.Method;
import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.docs.text.Html;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.model.ErrorModel;
import dev.bindery.generator.model.ErrorModel.Code;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Error codes with what one may do about them. */
final class ErrorViews {

    private final PageContext page;
    private final SiteApi api;

    ErrorViews(PageContext page, SiteApi api) {
        this.page = page;
        this.api = api;
    }

    /** {@return the codes that a method names, in its order} */
    List<ErrorView> of(Method method) {
        return method.main().answers().errorCodes().stream()
                .map(this::code)
                .filter(Objects::nonNull)
                .map(code -> view(code, method))
                .toList();
    }

    private @Nullable Code code(String value) {
        return api.model().errors().codes().stream()
                .filter(code -> code.value().equals(value))
                .findFirst()
                .orElse(null);
    }

    /** {@return a code; with a method, whether that may be repeated} */
    ErrorView view(Code code, @Nullable Method method) {
        String kind = code.retry().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String retry = kind;
        if (code.retry() == ErrorModel.Retry.IF_REPEATABLE && method != null) {
            retry = method.main().repeatable() ? "repeatable" : "not-repeatable";
        } else if (code.challenge() != null) {
            retry = "challenge";
        }
        return new ErrorView(
                code.value(),
                code.constantName(),
                new Html(Html.escape(code.constantName()).replace("_", "_<wbr>")),
                page.to(Objects.requireNonNull(api.errorPath(code.value()), code.value())),
                page.line(code.docs().summary()),
                kind,
                page.t("retry." + retry),
                advice(code, retry));
    }

    private List<Html> advice(Code code, String retry) {
        List<Html> advice = new ArrayList<>();
        if (code.challenge() != null) {
            advice.add(page.html("advice.challenge", PageContext.code(code.challenge())));
        }
        if (code.invalidates()) {
            advice.add(page.html("advice.invalidates"));
        }
        if (code.cooldown() != null) {
            advice.add(page.html("advice.cooldown", Html.text(seconds(code.cooldown()))));
        }
        if (advice.isEmpty()) {
            advice.add(page.html("advice." + retry));
        }
        if (code.exceptionName() != null) {
            String exception = Names.exception(api.model()).simpleName() + "." + code.exceptionName();
            advice.add(page.html("advice.catch", PageContext.code(exception)));
        }
        return advice;
    }

    private String seconds(Duration duration) {
        return page.t("seconds", duration.toSeconds());
    }
}
