package dev.bindery.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.transport.NameValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The answers that are known are those of OK's documentation. */
class ParameterSignatureTest {
    private static final String CLIENT_TOKEN =
            "-s-2GUXOAvQYI7-RfxsZtV1wezsdtVPv92xfuaSQ8.SAIV1O2ywYra2-3ywes5St2yvcuZSr9UUWN2TtbWtWKVTuAy8";
    private static final String SERVER_TOKEN = "-s-84W-s3egarWUsbkq-IWTucuedzTKT8VUXIA.s4Xx8IW7";

    private final ParameterSignature signature = ParameterSignature.md5("sig")
            .sending("application_key", "access_token")
            .excluding("access_token", "session_key")
            .secret("session_secret_key")
            .secret("access_token", "application_secret_key")
            .secret("application_secret_key");

    private static List<NameValue> events(String token) {
        return List.of(
                new NameValue("method", "events.get"),
                new NameValue("access_token", token),
                new NameValue("format", "json"),
                new NameValue("application_key", "ABCDEFGHIGKLMNOPK"));
    }

    @Test
    void aSecretOfTheSessionSignsByItself() {
        Credential credential = Credential.of(
                Map.of("access_token", CLIENT_TOKEN, "session_secret_key", "ae5362b5b588cc7294c2414d71b74d5d"));

        assertThat(signature.of(events(CLIENT_TOKEN), credential)).isEqualTo("03a41413523ea8092507949d6e711963");
    }

    @Test
    void ofSeveralPartsTheDigestIsTheSecret() {
        Credential credential = Credential.of(
                Map.of("access_token", SERVER_TOKEN, "application_secret_key", "ABC123DEF456GHI789JKL123"));
        Credential derived = Credential.of(Map.of("session_secret_key", "b1a2b89707a94624c43afae67d59274c"));

        assertThat(signature.of(events(SERVER_TOKEN), credential))
                .isEqualTo("232c8eb921951c4dba9b72606f9ddb4c")
                .isEqualTo(signature.of(events(SERVER_TOKEN), derived));
        assertThat(ParameterSignature.md5("sig")
                        .secret("access_token", "application_secret_key")
                        .of(List.of(), credential))
                .isEqualTo(ParameterSignature.md5("sig")
                        .secret("session_secret_key")
                        .of(List.of(), derived));
    }

    @Test
    void theFirstSecretOfWhichTheCredentialHasEveryPartSigns() {
        Credential all = Credential.of(Map.of(
                "access_token", CLIENT_TOKEN,
                "session_secret_key", "ae5362b5b588cc7294c2414d71b74d5d",
                "application_secret_key", "ABC123DEF456GHI789JKL123"));
        Credential application = Credential.of(Map.of("application_secret_key", "ABC123DEF456GHI789JKL123"));

        assertThat(signature.of(events(CLIENT_TOKEN), all)).isEqualTo("03a41413523ea8092507949d6e711963");
        assertThat(signature.of(events(CLIENT_TOKEN), application))
                .isEqualTo(ParameterSignature.md5("sig")
                        .excluding("access_token")
                        .secret("application_secret_key")
                        .of(events(""), application));
    }

    @Test
    void namesAreSignedAsTheyAreSpelled() {
        List<NameValue> odd =
                List.of(new NameValue("\"c\"", "3"), new NameValue("\"a\"", "1"), new NameValue("\"b\"", "2"));

        // md5sum of: "a"=1"b"=2"c"=3secret_key
        assertThat(ParameterSignature.md5("sig").secret("key").of(odd, Credential.of(Map.of("key", "secret_key"))))
                .isEqualTo("f41cef8fef5778387bcceae4eddbcf74");
    }

    @Test
    void textsAreDigestedAsUtf8() {
        // md5sum of: text=Привет, мир=+& мирk
        assertThat(ParameterSignature.md5("sig")
                        .secret("key")
                        .of(List.of(new NameValue("text", "Привет, мир=+& мир")), Credential.of(Map.of("key", "k"))))
                .isEqualTo("ac40b476bb315944ed3fee307311d986");
    }

    @Test
    void theSignatureItselfIsNeverSigned() {
        Credential credential = Credential.of(Map.of("session_secret_key", "s"));

        assertThat(signature.of(List.of(new NameValue("sig", "x"), new NameValue("a", "1")), credential))
                .isEqualTo(signature.of(List.of(new NameValue("a", "1")), credential));
    }

    @Test
    void aCredentialWithoutASecretIsToldWhatItLacks() {
        Credential credential = Credential.of(Map.of("access_token", "marked"));

        assertThatThrownBy(() -> signature.of(List.of(), credential))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the credential has nothing to sign with: needed is session_secret_key, or access_token"
                        + " and application_secret_key, or application_secret_key");
    }
}
