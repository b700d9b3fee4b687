package dev.bindery.runtime.signin;

import dev.bindery.runtime.token.Token;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Gets the next token: by the one before, by an application's secret, or by asking somebody. */
@FunctionalInterface
public interface TokenSource {

    /**
     * Gets a token.
     *
     * @param last the token that is at its end or was refused; null if there was none
     * @return the next one, later. {@link SignInException.Unavailable} means that trying again may help; any other
     *     {@link SignInException} that it does not
     */
    CompletionStage<Token> next(@Nullable Token last);
}
