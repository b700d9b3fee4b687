package dev.bindery.testkit.signin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an application may do for somebody.
 *
 * @param application the application's id
 * @param user whose session it is; null for the application's own
 * @param scope the rights, as they were asked for; null if none were
 * @param carried what the application must send with each request for a token
 * @param ids for whom there is a token each, as {@code tokenFor} has it; usually none
 */
record Session(
        String application,
        @Nullable String user,
        @Nullable String scope,
        Map<String, String> carried,
        List<String> ids) {
    Session {
        carried = Map.copyOf(carried);
        ids = List.copyOf(ids);
    }

    static Session of(String application, @Nullable String user, @Nullable String scope) {
        return new Session(application, user, scope, Map.of(), List.of());
    }
}
