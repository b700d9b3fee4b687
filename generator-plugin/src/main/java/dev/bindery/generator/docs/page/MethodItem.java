package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.site.Method;
import dev.bindery.generator.docs.text.FirstSentence;
import dev.bindery.generator.docs.text.Html;
import java.util.List;

/**
 * A method in a list.
 *
 * @param link its page
 * @param summary what it does
 * @param badges what marks it
 */
public record MethodItem(Link link, Html summary, List<Badge> badges) {

    /** {@return the method as a page lists it} */
    static MethodItem of(PageContext page, Method method) {
        return new MethodItem(
                new Link(page.to(method.path()), method.id()),
                Html.text(FirstSentence.of(method.main().docs())),
                Badges.of(page, method.main().docs()));
    }
}
