package dev.bindery.weblogin;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A form, filled in, as a browser sends it. */
final class Submission {
    private final Element form;
    private final @Nullable Element button;
    private final Map<Element, String> filled = new LinkedHashMap<>();

    /** @param button what is pressed, null for nothing */
    Submission(Element form, @Nullable Element button) {
        this.form = form;
        this.button = button;
    }

    Submission fill(@Nullable Element field, String value) {
        if (field != null) {
            filled.put(field, value);
        }
        return this;
    }

    boolean isPost() {
        return said("formmethod", "method").equalsIgnoreCase("post");
    }

    /** {@return where it goes, as the page says it, whole} */
    String action(String page) {
        String attribute = button != null && button.hasAttr("formaction") ? "formaction" : "action";
        Element teller = attribute.equals("action") || button == null ? form : button;
        String action = teller.attr(attribute).isBlank() ? page : teller.absUrl(attribute);
        return action.replaceFirst("#.*", "");
    }

    private String said(String ofButton, String ofForm) {
        return button != null && button.hasAttr(ofButton) ? button.attr(ofButton) : form.attr(ofForm);
    }

    /** {@return the fields, encoded} */
    String encoded() {
        Charset charset = charset();
        List<String> pairs = new ArrayList<>();
        for (Element field : form.select("input, select, textarea, button")) {
            for (String value : values(field)) {
                String name = field.attr("name");
                pairs.add(URLEncoder.encode(name, charset) + "=" + URLEncoder.encode(value, charset));
            }
        }
        return String.join("&", pairs);
    }

    /** What a field sends: usually one value; nothing, if it has no name or is not chosen. */
    private List<String> values(Element field) {
        if (field.attr("name").isEmpty() || field.hasAttr("disabled")) {
            return List.of();
        }
        String value = filled.get(field);
        if (value != null) {
            return List.of(value);
        }
        return switch (field.is("input") ? field.attr("type").toLowerCase(Locale.ROOT) : field.tagName()) {
            case "select" -> chosen(field);
            case "textarea" -> List.of(field.wholeText());
            case "checkbox", "radio" ->
                field.hasAttr("checked") ? List.of(field.hasAttr("value") ? field.val() : "on") : List.of();
            case "button", "submit", "image", "reset" -> field.equals(button) ? List.of(field.val()) : List.of();
            case "file" -> List.of();
            default -> List.of(field.val());
        };
    }

    private static List<String> chosen(Element select) {
        List<String> chosen = select.select("option[selected]").eachAttr("value");
        List<String> all = select.select("option").eachAttr("value");
        return chosen.isEmpty() && !all.isEmpty() ? List.of(all.get(0)) : chosen;
    }

    private Charset charset() {
        Document document = form.ownerDocument();
        String said = form.attr("accept-charset");
        try {
            return said.isEmpty()
                    ? (document == null ? StandardCharsets.UTF_8 : document.charset())
                    : Charset.forName(said);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8; // a charset that nobody knows
        }
    }
}
