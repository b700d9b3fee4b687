package dev.bindery.openvk.secrets;

import dev.bindery.openvk.OpenVkClient;
import dev.bindery.openvk.auth.AuthTokenRequest;
import dev.bindery.openvk.messages.MessagesLongPollRequest;
import dev.bindery.openvk.photos.PhotosUploadRequest;
import dev.bindery.openvk.photos.SaveWallPhotoRequest;
import dev.bindery.openvk.users.UsersGetRequest;
import dev.bindery.runtime.transport.Upload;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** Calls that send secrets, in every way in which the client sends them. */
enum SecretCall {
    TOKEN_IN_A_HEADER("users.get") {
        @Override
        CompletableFuture<?> start(OpenVkClient.Token client, URI server) {
            return client.async().users().get((UsersGetRequest) request());
        }

        @Override
        Object request() {
            return UsersGetRequest.builder().userIds(1L).build();
        }
    },
    PASSWORD_IN_A_FORM("auth.token") {
        @Override
        CompletableFuture<?> start(OpenVkClient.Token client, URI server) {
            return client.async().auth().token((AuthTokenRequest) request());
        }

        @Override
        Object request() {
            return AuthTokenRequest.builder()
                    .username("jill@ovk.example")
                    .password(Secret.PASSWORD.value())
                    .clientSecret(Secret.CLIENT_SECRET.value())
                    .code(Secret.CODE.value())
                    .build();
        }
    },
    HASH_IN_A_FORM("photos.saveWallPhoto") {
        @Override
        CompletableFuture<?> start(OpenVkClient.Token client, URI server) {
            return client.async().photos().saveWallPhoto((SaveWallPhotoRequest) request());
        }

        @Override
        Object request() {
            return SaveWallPhotoRequest.builder()
                    .photo("12|7|0")
                    .hash(Secret.UPLOAD_HASH.value())
                    .build();
        }
    },
    SIGNATURE_IN_AN_ADDRESS("photos.upload") {
        @Override
        CompletableFuture<?> start(OpenVkClient.Token client, URI server) {
            URI address = server.resolve("/upload/photo/" + Secret.UPLOAD_SIGNATURE.percentEncoded() + "?"
                    + Secret.UPLOAD_QUERY.percentEncoded());
            return client.async().photos().upload(address, (PhotosUploadRequest) request());
        }

        @Override
        Object request() {
            return PhotosUploadRequest.builder()
                    .photo(Upload.of("cat.png", new byte[] {1, 2, 3}))
                    .build();
        }
    },
    KEY_IN_A_QUERY("messages.longPoll") {
        @Override
        CompletableFuture<?> start(OpenVkClient.Token client, URI server) {
            return client.async().messages().longPoll(server.resolve("/nim7"), (MessagesLongPollRequest) request());
        }

        @Override
        Object request() {
            return MessagesLongPollRequest.builder()
                    .key(Secret.POLL_KEY.value())
                    .build();
        }
    };

    private final String operation;

    SecretCall(String operation) {
        this.operation = operation;
    }

    /** {@return the id of the operation} */
    String operation() {
        return operation;
    }

    /** Sends the call. */
    abstract CompletableFuture<?> start(OpenVkClient.Token client, URI server);

    /** {@return its parameters} */
    abstract Object request();
}
