package dev.bindery.vk.signature;

import static dev.bindery.vk.signature.Refusals.SECRET;
import static dev.bindery.vk.signature.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.vk.signature.SignatureException.Reason;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MiniAppLaunchTest {
    private static final String PARAMETERS = "vk_user_id=494075&vk_app_id=6736218&vk_is_app_user=1&vk_language=ru"
            + "&vk_platform=desktop_web&vk_ref=a%26b+%D0%B6&vk_ts=1700000000&vk_group_id=5&vk_viewer_group_role=admin";
    // By OpenSSL, of the same parameters in the order of their names.
    private static final String SIGNATURE = "zR17lY9HazI4ADSTTQ7Rdgw1SqMdkzdJWiTOFvJmeQw";

    @Test
    void aSignedLaunchIsRead() {
        String address = "https://app.example/?theme=dark&" + PARAMETERS + "&sign=" + SIGNATURE + "#page=2";
        MiniAppLaunch launch = MiniAppLaunch.verify(address, SECRET);
        assertThat(launch.userId()).isEqualTo(494075);
        assertThat(launch.appId()).isEqualTo(6736218);
        assertThat(launch.groupId()).isEqualTo(5);
        assertThat(launch.viewerGroupRole()).isEqualTo("admin");
        assertThat(launch.isAppUser()).isTrue();
        assertThat(launch.areNotificationsEnabled()).isFalse();
        assertThat(launch.language()).isEqualTo("ru");
        assertThat(launch.platform()).isEqualTo("desktop_web");
        assertThat(launch.ref()).isEqualTo("a&b ж");
        assertThat(launch.launchedAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
        assertThat(launch).hasToString("launch of app 6736218 by user 494075");
    }

    @Test
    void onlyWhatIsSignedIsGivenOn() {
        MiniAppLaunch launch = MiniAppLaunch.verify("admin=1&" + PARAMETERS + "&sign=" + SIGNATURE, SECRET);
        assertThat(launch.parameters()).containsEntry("vk_ts", "1700000000").doesNotContainKeys("admin", "sign");
    }

    @Test
    void theExampleOfVksGuideIsRight() {
        MiniAppLaunch launch = MiniAppLaunch.verify(
                "vk_user_id=494075&vk_app_id=6736218&vk_is_app_user=1&vk_are_notifications_enabled=1&vk_language=ru"
                        + "&vk_access_token_settings=&vk_platform=android"
                        + "&sign=htQFduJpLxz7ribXRZpDFUH-XEUhC9rBPTJkjUFEkRA",
                Credential.of("wvl68m4dR1UpLrVRli"));
        assertThat(launch.areNotificationsEnabled()).isTrue();
        assertThat(launch.groupId()).isNull();
        assertThat(launch.launchedAt()).isNull();
    }

    @Test
    void whatIsNotSignedIsRefused() {
        String message = "there is no parameter sign, which holds the signature";
        assertRefused(Reason.MISSING, message, () -> MiniAppLaunch.verify(PARAMETERS, SECRET));
        assertRefused(Reason.MISSING, message, () -> MiniAppLaunch.verify(PARAMETERS + "&sign=", SECRET));
        assertRefused(Reason.MISSING, message, () -> MiniAppLaunch.verify("https://app.example/", SECRET));
        assertRefused(Reason.MISSING, message, () -> MiniAppLaunch.verify("", SECRET));
    }

    @Test
    void whatIsSignedOtherwiseIsRefused() {
        String message = "the signature is not that of these parameters and this secret";
        String signed = PARAMETERS + "&sign=" + SIGNATURE;
        assertRefused(Reason.WRONG, message, () -> MiniAppLaunch.verify(signed, Credential.of("another")));
        assertRefused(Reason.WRONG, message, () -> MiniAppLaunch.verify(signed.replace("494075", "494076"), SECRET));
        assertRefused(Reason.WRONG, message, () -> MiniAppLaunch.verify(signed + "&vk_more=1", SECRET));
        assertRefused(Reason.WRONG, message, () -> MiniAppLaunch.verify(signed + "A", SECRET));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertRefused(
                Reason.MALFORMED,
                "the form has a % that no two hexadecimal digits follow; send it as %25",
                () -> MiniAppLaunch.verify("vk_user_id=%zz&sign=a", SECRET));
        assertRefused(
                Reason.MALFORMED,
                "the field vk_user_id comes twice; once is right",
                () -> MiniAppLaunch.verify("vk_user_id=1&vk_user_id=2&sign=a", SECRET));
    }

    @Test
    void aSignedLaunchOfNobodyIsRefused() {
        String sign = Digests.hmac("vk_app_id=1", SECRET.secret());
        assertRefused(
                Reason.MALFORMED,
                "there is no parameter vk_user_id",
                () -> MiniAppLaunch.verify("vk_app_id=1&sign=" + sign, SECRET));
        String other = Digests.hmac("vk_app_id=1&vk_user_id=me", SECRET.secret());
        assertRefused(
                Reason.MALFORMED,
                "the parameter vk_user_id is no number",
                () -> MiniAppLaunch.verify("vk_user_id=me&vk_app_id=1&sign=" + other, SECRET));
    }
}
