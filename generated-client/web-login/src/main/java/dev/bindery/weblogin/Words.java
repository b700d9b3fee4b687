package dev.bindery.weblogin;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Words by which pages tell what a field or a button is for, in English and in Russian. */
enum Words {
    LOGIN("login|user|e-?mail|phone|tel\\b|логин|почт|телефон|имя"),
    CODE("one-time-code|code|otp|\\botc|sms|2fa|two.?factor|pin\\b|код\\b|кода\\b|смс"),
    CAPTCHA("captcha|капч|символы с картинки|код с картинки"),
    SEARCH("search|query|find|\\bq\\b|поиск|искать|найти"),
    AGREE("allow|accept|agree|approve|authori[sz]e|grant|confirm|continue|\\bok\\b|\\byes\\b"
            + "|разреш|прин[яи]|соглас|продолж|подтвер|предостав|\\bда\\b"),
    REFUSE(
            "deny|declin|cancel|reject|refus|disallow|do(n't| not) allow|not now|log.?out|resend|again|back\\b|another|\\bno\\b"
                    + "|запре|откл|отказ|отмен|не разреш|не сейчас|выйти|назад|друг|повтор|\\bнет\\b");

    private static final int LONGEST = 2000;

    private final Pattern pattern;

    Words(String words) {
        pattern = Pattern.compile(
                words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** {@return whether one of the words stands in what the page says of an element} */
    boolean describe(Element element) {
        return pattern.matcher(description(element)).find();
    }

    private static String description(Element element) {
        StringBuilder all = new StringBuilder();
        for (String attribute : new String[] {
            "name", "id", "class", "placeholder", "autocomplete", "aria-label", "title", "alt", "src", "role", "action"
        }) {
            all.append(words(element.attr(attribute))).append(' ');
        }
        boolean button = element.is("input[type=submit], input[type=image], button");
        all.append(element.is("form") ? "" : element.text()).append(' ').append(button ? element.val() : "");
        all.append(' ')
                .append(element.attr("type").equals("email") ? "email " : "")
                .append(label(element));
        return all.length() > LONGEST ? all.substring(0, LONGEST) : all.toString();
    }

    /** {@code fr.email} and {@code emailField} have the same word in them. */
    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").replaceAll("[._:-]", " ") + " " + name;
    }

    private static String label(Element element) {
        Element around = element.closest("label");
        if (around != null) {
            return around.text();
        }
        Element root = element.root();
        return element.id().isEmpty()
                ? ""
                : root.getElementsByAttributeValue("for", element.id()).text();
    }
}
