package dev.bindery.runtime.signin;

import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A question in a server's refusal, and how its answer goes into the form.
 *
 * @param name what messages call it
 * @param question the question
 * @param form makes form fields of the answer
 */
record Asked(String name, Question question, Function<String, Map<String, String>> form) {

    /** Somebody who is banned is not asked for anything, but told why. */
    private static final String BAN = "ban_info";

    /** {@return what a refusal asks; null if it asks nothing} */
    static @Nullable Asked by(SignInException refusal) {
        String code = refusal.code();
        Map<String, String> said = refusal.details();
        if ("need_captcha".equals(code)) {
            return captcha(said);
        }
        if ("need_validation".equals(code) && !said.containsKey(BAN)) {
            return validation(said);
        }
        return null;
    }

    Map<String, String> fields(String answer) {
        return form.apply(answer);
    }

    private static Asked captcha(Map<String, String> said) {
        String id = said.getOrDefault("captcha_sid", "");
        URI page = uri(said.get("redirect_uri"));
        Question question = new Question.Captcha(id, uri(said.get("captcha_img")), page);
        return new Asked(
                "captcha",
                question,
                page == null
                        ? answer -> Map.of("captcha_sid", id, "captcha_key", answer)
                        : answer -> Map.of("success_token", answer));
    }

    /** A kind of code that is asked for; or, where there is none, a page to visit. */
    private static Asked validation(Map<String, String> said) {
        String kind = said.get("validation_type");
        URI page = uri(said.get("redirect_uri"));
        if (kind == null && page != null) {
            return new Asked("visit of a page", new Question.Visit(page, null), answer -> Map.of());
        }
        Question question = new Question.SecondFactor(
                plain(kind), said.get("phone_mask"), integer(said.get("code_length")), said.get("validation_sid"));
        return new Asked("code", question, answer -> Map.of("code", answer));
    }

    /** {@code 2fa_sms} is {@code sms}. */
    private static @Nullable String plain(@Nullable String kind) {
        return kind == null || !kind.startsWith("2fa_") ? kind : kind.substring("2fa_".length());
    }

    private static @Nullable Integer integer(@Nullable String text) {
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable URI uri(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : URI.create(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
