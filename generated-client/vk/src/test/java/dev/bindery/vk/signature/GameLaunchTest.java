package dev.bindery.vk.signature;

import static dev.bindery.vk.signature.Refusals.SECRET;
import static dev.bindery.vk.signature.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.vk.signature.SignatureException.Reason;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GameLaunchTest {
    private static final String PARAMETERS = "api_id=7&viewer_id=12&access_token=tok&group_id=0&is_app_user=1"
            + "&platform=web&timestamp=1622546396&whitelist_scopes=friends,photos";
    private static final String KEYS =
            "&sign_keys=" + "access_token,api_id,group_id,is_app_user,platform,timestamp,viewer_id,whitelist_scopes";
    // By OpenSSL, of the same parameters in the order of their names.
    private static final String SIGN = "&sign=IqllFhsq_aO_oCPVQTDL2hJy1yT6MTedNfGM9nliv7k";

    @Test
    void aSignedLaunchIsRead() {
        GameLaunch launch = GameLaunch.verify("https://game.example/?" + PARAMETERS + SIGN + KEYS + "&hash=", SECRET);
        assertThat(launch.viewerId()).isEqualTo(12);
        assertThat(launch.appId()).isEqualTo(7);
        assertThat(launch.groupId()).isNull();
        assertThat(launch.isAppUser()).isTrue();
        assertThat(launch.platform()).isEqualTo("web");
        assertThat(launch.referrer()).isNull();
        assertThat(launch.launchedAt()).isEqualTo(Instant.ofEpochSecond(1_622_546_396));
        assertThat(launch.accessToken()).isEqualTo(Credential.of("tok"));
        assertThat(launch.toString()).isEqualTo("launch of game 7 by user 12").doesNotContain("tok");
    }

    @Test
    void onlyWhatIsSignedIsGivenOn() {
        GameLaunch launch = GameLaunch.verify(PARAMETERS + SIGN + KEYS + "&referrer=wall", SECRET);
        assertThat(launch.referrer()).isNull();
        assertThat(launch.parameters()).doesNotContainKeys("referrer", "sign", "sign_keys");
    }

    @Test
    void whatDoesNotSayWhatIsSignedIsRefused() {
        assertRefused(
                Reason.MISSING,
                "there is no parameter sign, which holds the signature",
                () -> GameLaunch.verify(PARAMETERS + KEYS, SECRET));
        assertRefused(
                Reason.MISSING,
                "there is no parameter sign_keys, which says what is signed",
                () -> GameLaunch.verify(PARAMETERS + SIGN, SECRET));
    }

    @Test
    void whatIsSignedOtherwiseIsRefused() {
        String message = "the signature is not that of these parameters and this secret";
        String signed = PARAMETERS + SIGN + KEYS;
        assertRefused(Reason.WRONG, message, () -> GameLaunch.verify(signed.replace("tok&", "other&"), SECRET));
        assertRefused(Reason.WRONG, message, () -> GameLaunch.verify(signed.replace("timestamp,", ""), SECRET));
        assertRefused(Reason.WRONG, message, () -> GameLaunch.verify(signed, Credential.of("another")));
    }
}
