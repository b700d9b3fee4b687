package dev.bindery.vk.soak;

import dev.bindery.testkit.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** What may happen to a request. */
enum Trouble {
    NONE(false),
    /** Takes the call, and takes its time. */
    SLOW(false),
    /** Error 6. */
    TOO_FAST(true),
    /** Error 10, before anything was done. */
    BROKEN(true),
    /** Error 10, when all was done. */
    BROKEN_AFTERWARDS(false),
    /** Error 14. */
    CAPTCHA(true),
    /** Error 29. */
    USED_UP(true),
    /** The connection ends before anything was done. */
    RESET(true),
    /** The connection ends when all was done. */
    RESET_AFTERWARDS(false);

    private static final List<Trouble> COMMON =
            List.of(SLOW, TOO_FAST, BROKEN, BROKEN_AFTERWARDS, RESET, RESET_AFTERWARDS);
    private static final Duration A_WHILE = Duration.ofMillis(200);

    private final boolean refuses;

    Trouble(boolean refuses) {
        this.refuses = refuses;
    }

    /** {@return whether the call is not run} */
    boolean refuses() {
        return refuses;
    }

    /** Draws one: in 5 of 100 requests a common one, in 1 of 1,000 a captcha. */
    static Trouble draw(Random random) {
        int chance = random.nextInt(1000);
        return chance == 0 ? CAPTCHA : chance <= 50 ? COMMON.get(random.nextInt(COMMON.size())) : NONE;
    }

    /** {@return what the server sends, the result if all went well} */
    Reply reply(String result) {
        return switch (this) {
            case NONE -> Reply.json(200, "{\"response\":" + result + "}");
            case SLOW -> NONE.reply(result).after(A_WHILE);
            case TOO_FAST -> error("6", "");
            case BROKEN, BROKEN_AFTERWARDS -> error("10", "");
            case CAPTCHA -> error("14", ",\"captcha_sid\":\"7\",\"captcha_img\":\"https://vk.example/captcha\"");
            case USED_UP -> error("29", "");
            case RESET, RESET_AFTERWARDS -> Reply.dropped();
        };
    }

    private static Reply error(String code, String more) {
        return Reply.json(
                200,
                "{\"error\":{\"error_code\":" + code + ",\"error_msg\":\"Trouble\",\"request_params\":[]" + more
                        + "}}");
    }
}
