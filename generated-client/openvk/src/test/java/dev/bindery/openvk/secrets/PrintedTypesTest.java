package dev.bindery.openvk.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.openvk.OpenVkClient;
import dev.bindery.openvk.auth.AuthOperations;
import dev.bindery.openvk.auth.AuthTokenRequest;
import dev.bindery.openvk.model.AccessToken;
import dev.bindery.openvk.model.Audio;
import dev.bindery.openvk.model.LongPollServer;
import dev.bindery.openvk.model.UploadServer;
import dev.bindery.openvk.model.UploadedPhoto;
import dev.bindery.openvk.model.UploadedPhotos;
import dev.bindery.openvk.model.ValidationNeeded;
import dev.bindery.openvk.photos.PhotosOperations;
import dev.bindery.openvk.photos.PhotosUploadRequest;
import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.call.Addressed;
import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.JdkTransport;
import dev.bindery.testkit.TestServerExtension;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the client's own types print, and what they report of answers that are not as described. */
class PrintedTypesTest {

    @RegisterExtension
    static final TestServerExtension openvk = TestServerExtension.speaking("openvk");

    private final JdkTransport transport = JdkTransport.create();
    private final Eavesdropper eavesdropper = new Eavesdropper();

    @AfterEach
    void nothingWasHeard() {
        transport.close();
        eavesdropper.assertHeardNoSecret();
    }

    @Test
    void clientsAndHowTheyAreSetUp() {
        OpenVkClient.Setup setup = OpenVkClient.at(openvk.uri())
                .header("X-Key", Secret.CLIENT_SECRET.value())
                .version(Secret.CODE.value())
                .transport(eavesdropper.on(transport));
        OpenVkClient.Token client = setup.token(Secret.TOKEN.value());
        eavesdropper.hear(setup);
        eavesdropper.hear(client);
        eavesdropper.hear(client.async());
        eavesdropper.hear(client.auth());
        eavesdropper.hear(client.async().auth());
        eavesdropper.hear(Credential.of(Secret.TOKEN.value()));
        eavesdropper.hear(Credential.of("jill", Secret.PASSWORD.value()));
        eavesdropper.hear(CredentialProvider.of(Secret.TOKEN.value()));
    }

    @ParameterizedTest
    @EnumSource
    void requestsAndTheirParts(SecretCall call) {
        OpenVkClient.Token client = OpenVkClient.at(openvk.uri())
                .transport(eavesdropper.on(transport))
                .token(Secret.TOKEN.value());
        eavesdropper.hear(call.request());
        eavesdropper.hear(List.of(call.request()));
        eavesdropper.hear(call.start(client, openvk.uri())
                .<Object>handle((result, failure) -> failure == null ? result : failure)
                .join());
    }

    @Test
    void aRequestWithAnAddressThatWasGivenOut() {
        URI address = URI.create("https://ovk.example/upload/photo/" + Secret.UPLOAD_SIGNATURE.percentEncoded() + "?"
                + Secret.UPLOAD_QUERY.percentEncoded());
        eavesdropper.hear(new Addressed<>(address, PhotosUploadRequest.builder().build()));
        eavesdropper.hear(PhotosOperations.UPLOAD);
    }

    @Test
    void answersThatHoldSecrets() {
        openvk.on("auth.token")
                .result(JsonValue.of(Map.of(
                                "access_token", JsonValue.of(Secret.ISSUED_TOKEN.value()),
                                "expires_in", JsonValue.of(0),
                                "user_id", JsonValue.of(7),
                                "secret", JsonValue.of(Secret.ISSUED_SECRET.value()),
                                "refresh_token", JsonValue.of(Secret.ISSUED_SECRET.value())))
                        .toJson());
        OpenVkClient.Anonymous client = OpenVkClient.at(openvk.uri())
                .transport(eavesdropper.on(transport))
                .observe(eavesdropper)
                .anonymous();

        Answer<AccessToken> answer = client.exchange(
                AuthOperations.TOKEN,
                AuthTokenRequest.builder()
                        .username("jill")
                        .password(Secret.PASSWORD.value())
                        .build());

        assertThat(answer.result().accessToken()).isEqualTo(Secret.ISSUED_TOKEN.value());
        eavesdropper.hear(answer);
        eavesdropper.hear(answer.result());
        eavesdropper.hear(answer.result().toBuilder());
        eavesdropper.hear(answer.drift());
        eavesdropper.hear(answer.headers());
    }

    @Test
    void typesWithSecretFields() {
        String url = "https://ovk.example/upload/photo/" + Secret.UPLOAD_SIGNATURE.percentEncoded() + "?"
                + Secret.UPLOAD_QUERY.percentEncoded();
        decode(LongPollServer.codec(), Map.of("key", Secret.POLL_KEY.value(), "server", "ovk.example/nim7"));
        decode(UploadedPhoto.codec(), Map.of("hash", Secret.UPLOAD_HASH.value()));
        decode(UploadedPhotos.codec(), Map.of("hash", Secret.UPLOAD_HASH.value()));
        decode(ValidationNeeded.codec(), Map.of("redirect_uri", "https://a/?" + Secret.PASSWORD.value()));
        decode(
                Audio.codec(),
                Map.of("keys", Map.of("1", Secret.ISSUED_SECRET.value()).toString()));
        decode(UploadServer.codec(), Map.of("upload_url", url));
    }

    @Test
    void reportsOfSecretFieldsThatAreNotAsDescribed() {
        for (String wrong : List.of("{\"x\":\"%s\"}", "[\"%s\"]", "[[{\"%s\":1}]]")) {
            String json = wrong.formatted(
                    Secret.ISSUED_TOKEN.value().replace("\\", "").replace("\"", ""));
            decode(AccessToken.codec(), "{\"access_token\":" + json + ",\"secret\":" + json + "}");
            decode(LongPollServer.codec(), "{\"key\":" + json + "}");
            decode(UploadedPhoto.codec(), "{\"hash\":" + json + "}");
            decode(Audio.codec(), "{\"keys\":" + json + "}");
        }
    }

    private <T> void decode(JsonCodec<T> codec, Map<String, String> fields) {
        decode(
                codec,
                JsonValue.of(fields.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, e -> JsonValue.of(e.getValue()))))
                        .toJson());
    }

    private <T> void decode(JsonCodec<T> codec, String json) {
        eavesdropper.hear(codec.decode(json.getBytes(StandardCharsets.UTF_8), eavesdropper));
    }
}
