package dev.bindery.vk.challenge;

import dev.bindery.runtime.call.Challenge;
import dev.bindery.runtime.call.ChallengeAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A captcha, in one of two forms: a page that gives a token to whom has solved it, or, as VK did before, an image to be read.
 *
 * @param page the address of the page, good for about five minutes; null in the old form
 * @param sid names the captcha; null where VK gives a page alone
 * @param image the address of the image; null where there is none
 * @param operation the call that waits, such as {@code messages.send}
 * @param repeated what VK wants to have back with the answer, by name
 */
public record Captcha(
        @Nullable String page,
        @Nullable String sid,
        @Nullable String image,
        String operation,
        Map<String, String> repeated) {
    private static final List<String> REPEATED = List.of("captcha_ts", "captcha_attempt");

    static Captcha of(Challenge challenge) {
        Map<String, String> details = challenge.details();
        Map<String, String> repeated = new LinkedHashMap<>();
        for (String name : REPEATED) {
            String value = details.get(name);
            if (value != null) {
                repeated.put(name, value);
            }
        }
        return new Captcha(
                details.get("redirect_uri"),
                details.get("captcha_sid"),
                details.get("captcha_img"),
                challenge.operation(),
                Map.copyOf(repeated));
    }

    /**
     * The answer to a page.
     *
     * @param successToken what the page gave
     * @return the answer
     */
    public ChallengeAnswer solved(String successToken) {
        return ChallengeAnswer.with("success_token", successToken);
    }

    /**
     * The answer to an image.
     *
     * @param key what is to be read on it
     * @return the answer
     * @throws IllegalStateException if VK named no captcha of the old form
     */
    public ChallengeAnswer typed(String key) {
        if (sid == null) {
            throw new IllegalStateException("this captcha has a page and no image: have the page solved");
        }
        Map<String, String> parameters = new LinkedHashMap<>(repeated);
        parameters.put("captcha_sid", sid);
        parameters.put("captcha_key", key);
        return ChallengeAnswer.with(parameters);
    }

    /** {@return which call waits: the addresses are the user's own} */
    @Override
    public String toString() {
        return "captcha for " + operation;
    }
}
