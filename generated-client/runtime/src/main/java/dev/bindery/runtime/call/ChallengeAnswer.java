package dev.bindery.runtime.call;

import java.util.Map;
import java.util.Objects;

/** What came of a {@link Challenge}. Immutable; never prints what it holds. */
public final class ChallengeAnswer {
    private static final ChallengeAnswer DONE = new ChallengeAnswer(Map.of(), false);
    private static final ChallengeAnswer GIVEN_UP = new ChallengeAnswer(Map.of(), true);

    private final Map<String, String> parameters;
    private final boolean givenUp;

    private ChallengeAnswer(Map<String, String> parameters, boolean givenUp) {
        this.parameters = parameters;
        this.givenUp = givenUp;
    }

    /**
     * Has the call sent again with parameters that answer the challenge.
     *
     * @param parameters the parameters by name; copied
     * @return the answer
     */
    public static ChallengeAnswer with(Map<String, String> parameters) {
        return new ChallengeAnswer(Map.copyOf(parameters), false);
    }

    /**
     * Has the call sent again with one parameter that answers the challenge.
     *
     * @param name the parameter's name
     * @param value its value
     * @return the answer
     */
    public static ChallengeAnswer with(String name, String value) {
        return with(Map.of(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value")));
    }

    /** {@return the answer that has the call sent again as it was: what was asked for is done elsewhere} */
    public static ChallengeAnswer done() {
        return DONE;
    }

    /** {@return the answer that lets the call fail with the server's error} */
    public static ChallengeAnswer giveUp() {
        return GIVEN_UP;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    boolean isGivenUp() {
        return givenUp;
    }

    /** {@return the names alone: values may be secret} */
    @Override
    public String toString() {
        return givenUp ? "given up" : "answered with " + parameters.keySet();
    }
}
