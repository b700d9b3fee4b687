package dev.bindery.vk.signature;

import dev.bindery.runtime.auth.Credential;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What VK says of a mini app's launch. There is one only of parameters that VK signed. */
public final class MiniAppLaunch {
    private static final String PREFIX = "vk_";

    private final SignedParameters parameters;
    private final long userId;
    private final long appId;

    private MiniAppLaunch(SignedParameters parameters) {
        this.parameters = parameters;
        this.userId = parameters.number("vk_user_id");
        this.appId = parameters.number("vk_app_id");
        parameters.optionalNumber("vk_group_id");
        parameters.optionalNumber("vk_ts");
    }

    /**
     * Verifies the parameters that a mini app was launched with. Those whose names do not begin with {@code vk_} are
     * not signed and left out. The age of a launch is not judged: see {@link #launchedAt()}.
     *
     * @param query the whole address that VK opened, or its query
     * @param secret the app's protected key
     * @return what they say
     * @throws SignatureException if VK did not sign them with this secret
     */
    public static MiniAppLaunch verify(String query, Credential secret) {
        SignedParameters all = SignedParameters.parse(query);
        String given = all.signature("sign");
        Digests.requireSame(Digests.hmac(all.query(name -> name.startsWith(PREFIX)), secret.secret()), given);
        Map<String, String> signed = new TreeMap<>(all.asMap());
        signed.keySet().removeIf(name -> !name.startsWith(PREFIX));
        return new MiniAppLaunch(SignedParameters.of(signed));
    }

    /** {@return who launched the app} */
    public long userId() {
        return userId;
    }

    /** {@return the app} */
    public long appId() {
        return appId;
    }

    /** {@return the community in which it was launched, positive; null outside of one} */
    public @Nullable Long groupId() {
        return parameters.optionalNumber("vk_group_id");
    }

    /**
     * {@return what the user is in that community: {@code none}, {@code member}, {@code moder}, {@code editor} or
     * {@code admin}; null outside of one}
     */
    public @Nullable String viewerGroupRole() {
        return parameters.get("vk_viewer_group_role");
    }

    /** {@return whether the user had launched the app before} */
    public boolean isAppUser() {
        return parameters.flag("vk_is_app_user");
    }

    /** {@return whether the app may send the user notices} */
    public boolean areNotificationsEnabled() {
        return parameters.flag("vk_are_notifications_enabled");
    }

    /**
     * {@return where it was launched, such as {@code mobile_android} or {@code desktop_web}; null if VK did not say}
     */
    public @Nullable String platform() {
        return parameters.get("vk_platform");
    }

    /** {@return the user's language, such as {@code ru}; null if VK did not say} */
    public @Nullable String language() {
        return parameters.get("vk_language");
    }

    /** {@return from where in VK the user came; null if VK did not say} */
    public @Nullable String ref() {
        return parameters.get("vk_ref");
    }

    /** {@return when it was launched; null if VK did not say} */
    public @Nullable Instant launchedAt() {
        Long seconds = parameters.optionalNumber("vk_ts");
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }

    /** {@return all signed parameters by name, unmodifiable} */
    public Map<String, String> parameters() {
        return parameters.asMap();
    }

    /** {@return user and app} */
    @Override
    public String toString() {
        return "launch of app " + appId + " by user " + userId;
    }
}
