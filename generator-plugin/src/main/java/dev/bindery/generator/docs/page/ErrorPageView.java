package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.docs.text.CodeColors;
import dev.bindery.generator.docs.text.FirstSentence;
import dev.bindery.generator.docs.text.Html;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.model.ErrorModel.Code;
import java.util.List;

/**
 * The page of an error code.
 *
 * @param page what surrounds it
 * @param error the code
 * @param sample how to catch it, in Java
 * @param methods the methods that name it; nothing where any may answer with it
 */
public record ErrorPageView(Page page, ErrorView error, Html sample, List<MethodGroup> methods) {

    static ErrorPageView of(PageContext page, SiteApi api, Code code) {
        ErrorView error = new ErrorViews(page, api).view(code, null);
        List<MethodGroup> methods = MethodGroup.of(
                page, api, method -> method.main().answers().errorCodes().contains(code.value()));
        String title = code.value() + " " + code.constantName();
        Page frame = new Page(page, "error", title, FirstSentence.of(code.docs()), null, null, List.of());
        return new ErrorPageView(frame, error, CodeColors.JAVA.color(sample(api, code)), methods);
    }

    private static String sample(SiteApi api, Code code) {
        String exception = Names.exception(api.model()).simpleName();
        String codes = Names.errorCode(api.model()).simpleName();
        String caught = code.exceptionName() == null ? exception : exception + "." + code.exceptionName();
        return """
                try {
                    …
                } catch (%s e) {
                    if (%s.%s.equals(e.errorCode())) {
                        …
                    }
                }""".formatted(caught, codes, code.constantName());
    }
}
