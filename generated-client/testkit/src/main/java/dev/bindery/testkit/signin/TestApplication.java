package dev.bindery.testkit.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application that is registered with the server.
 *
 * @param id its id
 * @param secret its secret, null for one that has none
 * @param redirectUris where browsers may come back to, to the letter
 */
record TestApplication(String id, @Nullable String secret, List<String> redirectUris) {
    TestApplication {
        redirectUris = List.copyOf(redirectUris);
    }
}
