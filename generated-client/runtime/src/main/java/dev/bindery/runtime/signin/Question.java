package dev.bindery.runtime.signin;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a platform wants to know, or to be done, before it goes on. */
public sealed interface Question {

    /**
     * The code of a second factor. The answer is the code.
     *
     * @param kind how the code gets to the user, as the platform calls it, such as {@code sms} or {@code app}; null if unknown
     * @param destination where it was sent, with most of it hidden, such as a phone number; null if unknown
     * @param digits how many characters the code has; null if unknown
     * @param id its number with the platform, with which another way of getting the code can be asked for; null if it has none
     */
    record SecondFactor(
            @Nullable String kind,
            @Nullable String destination,
            @Nullable Integer digits,
            @Nullable String id) implements Question {

        /** {@return how the code gets to the user, nothing of its number} */
        @Override
        public String toString() {
            return "code" + (kind == null ? "" : " by " + kind) + (destination == null ? "" : " to " + destination);
        }
    }

    /**
     * A captcha. The answer is what stands in the picture, or the proof that the page gives.
     *
     * @param id its number with the platform, empty if it has none
     * @param picture the address of the picture; null if there is none
     * @param page a page that shows it; null if there is none
     */
    record Captcha(
            String id, @Nullable URI picture, @Nullable URI page) implements Question {

        /** {@return nothing of the addresses, which hold keys} */
        @Override
        public String toString() {
            return "captcha";
        }
    }

    /**
     * A page that the user must visit, to prove a phone number for example. The answer is the address that the browser was
     * sent to in the end, or empty.
     *
     * @param page the page
     * @param reason what the platform says about it; null if nothing
     */
    record Visit(URI page, @Nullable String reason) implements Question {

        /** {@return nothing of the address, which holds keys} */
        @Override
        public String toString() {
            return "visit";
        }
    }

    /**
     * Whether to agree to something. The answer is {@code yes}, or anything else for no.
     *
     * @param to what it is
     * @param scopes the rights that it gives, possibly none
     */
    record Consent(String to, List<String> scopes) implements Question {
        /** Copies the scopes. */
        public Consent {
            scopes = List.copyOf(scopes);
        }
    }
}
