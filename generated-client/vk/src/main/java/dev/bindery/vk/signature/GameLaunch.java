package dev.bindery.vk.signature;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.vk.signature.SignatureException.Reason;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What VK says of a game's launch. There is one only of parameters that VK signed. */
public final class GameLaunch {
    private final SignedParameters parameters;
    private final long viewerId;
    private final long appId;

    private GameLaunch(SignedParameters parameters) {
        this.parameters = parameters;
        this.viewerId = parameters.number("viewer_id");
        this.appId = parameters.number("api_id");
        parameters.optionalNumber("group_id");
        parameters.optionalNumber("timestamp");
    }

    /**
     * Verifies the parameters that a game was launched with. They say themselves, in {@code sign_keys}, which of them
     * are signed; the others are left out.
     *
     * @param query the whole address that VK opened, or its query
     * @param secret the game's protected key
     * @return what they say
     * @throws SignatureException if VK did not sign them with this secret
     */
    public static GameLaunch verify(String query, Credential secret) {
        SignedParameters all = SignedParameters.parse(query);
        String given = all.signature("sign");
        String keys = all.get("sign_keys");
        if (keys == null || keys.isEmpty()) {
            throw new SignatureException(Reason.MISSING, "there is no parameter sign_keys, which says what is signed");
        }
        Set<String> signedNames = Arrays.stream(keys.split(",", -1)).collect(Collectors.toSet());
        Digests.requireSame(Digests.hmac(all.query(signedNames::contains), secret.secret()), given);
        Map<String, String> signed = new TreeMap<>(all.asMap());
        signed.keySet().retainAll(signedNames);
        return new GameLaunch(SignedParameters.of(signed));
    }

    /** {@return who launched the game} */
    public long viewerId() {
        return viewerId;
    }

    /** {@return the game} */
    public long appId() {
        return appId;
    }

    /** {@return the community in which it was launched, positive; null outside of one} */
    public @Nullable Long groupId() {
        Long group = parameters.optionalNumber("group_id");
        return group == null || group == 0 ? null : group;
    }

    /** {@return whether the user has installed the game} */
    public boolean isAppUser() {
        return parameters.flag("is_app_user");
    }

    /** {@return where it was launched, such as {@code web}; null if VK did not say} */
    public @Nullable String platform() {
        return parameters.get("platform");
    }

    /** {@return from where in VK the user came; null if VK did not say} */
    public @Nullable String referrer() {
        return parameters.get("referrer");
    }

    /** {@return the user's token for calls from the game; null if VK gave none} */
    public @Nullable Credential accessToken() {
        String token = parameters.get("access_token");
        return token == null || token.isBlank() ? null : Credential.of(token);
    }

    /** {@return when it was launched; null if VK did not say} */
    public @Nullable Instant launchedAt() {
        Long seconds = parameters.optionalNumber("timestamp");
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }

    /** {@return all signed parameters by name, unmodifiable; among them are a token and a secret of the session} */
    public Map<String, String> parameters() {
        return parameters.asMap();
    }

    /** {@return user and game} */
    @Override
    public String toString() {
        return "launch of game " + appId + " by user " + viewerId;
    }
}
