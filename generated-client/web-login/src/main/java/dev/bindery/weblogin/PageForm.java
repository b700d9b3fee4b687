package dev.bindery.weblogin;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A form of a page, by what stands in it. Fields that nobody sees are not for people.
 *
 * @param form the form
 * @param passwords its fields for passwords
 * @param texts its fields for short texts
 * @param buttons its buttons that send it
 */
record PageForm(Element form, List<Element> passwords, List<Element> texts, List<Element> buttons) {
    private static final String TEXTS =
            "input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=number]";
    private static final String BUTTONS =
            "button:not([type]), button[type=submit], input[type=submit], input[type=image]";

    static PageForm of(Element form) {
        return new PageForm(
                form, seen(form.select("input[type=password]")), seen(form.select(TEXTS)), form.select(BUTTONS));
    }

    private static List<Element> seen(Elements fields) {
        return fields.stream()
                .filter(field -> !field.hasAttr("disabled") && !field.hasAttr("readonly"))
                .filter(field -> field.parents().stream().noneMatch(PageForm::isHidden) && !isHidden(field))
                .filter(field -> !Words.SEARCH.describe(field))
                .toList();
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "");
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    boolean isSearch() {
        return Words.SEARCH.describe(form);
    }

    /** {@return the field for what stands in the picture of a captcha; null if there is none} */
    @Nullable
    Element captcha() {
        Element named =
                texts.stream().filter(Words.CAPTCHA::describe).findFirst().orElse(null);
        if (named != null || picture() == null || texts.isEmpty()) {
            return named;
        }
        Element last = texts.get(texts.size() - 1);
        return Words.LOGIN.describe(last) ? null : last;
    }

    /** {@return the picture of a captcha; null if there is none} */
    @Nullable
    Element picture() {
        return form.select("img").stream()
                .filter(Words.CAPTCHA::describe)
                .findFirst()
                .orElse(null);
    }

    /** {@return the field for a code that only the user has; null if there is none} */
    @Nullable
    Element code() {
        Element captcha = captcha();
        return texts.stream()
                .filter(field -> !field.equals(captcha) && Words.CODE.describe(field))
                .findFirst()
                .orElse(null);
    }

    /** {@return the field for the login; null if there is none} */
    @Nullable
    Element login() {
        Element captcha = captcha();
        List<Element> others =
                texts.stream().filter(field -> !field.equals(captcha)).toList();
        return others.stream()
                .filter(Words.LOGIN::describe)
                .findFirst()
                .orElse(others.isEmpty() || passwords.isEmpty() ? null : others.get(0));
    }

    /** {@return the button that agrees; null if there is none} */
    @Nullable
    Element agreeing() {
        return buttons.stream()
                .filter(button -> Words.AGREE.describe(button) && !Words.REFUSE.describe(button))
                .findFirst()
                .orElse(null);
    }

    /** {@return the button that the Enter key presses; null if there is none} */
    @Nullable
    Element usual() {
        return buttons.stream()
                .filter(button -> !Words.REFUSE.describe(button))
                .findFirst()
                .orElse(null);
    }

    /** {@return whether nobody is to see it: scripts send it on, and a button stands there for those without scripts} */
    boolean isRelay() {
        return passwords.isEmpty()
                && texts.isEmpty()
                && buttons.stream().allMatch(button -> button.closest("noscript") != null)
                && !form.select("input[type=hidden]").isEmpty();
    }

    /** {@return what the user is asked to agree to, as far as the page lists it} */
    List<String> listed() {
        return Objects.requireNonNullElse(form.ownerDocument(), form).select("li").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .limit(20)
                .toList();
    }
}
