package dev.bindery.benchmarks;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.bindery.benchmarks.databind.Envelope;
import dev.bindery.benchmarks.databind.MessageHistory;
import dev.bindery.benchmarks.databind.PhotoPage;
import dev.bindery.benchmarks.databind.User;
import dev.bindery.benchmarks.databind.UserList;
import dev.bindery.benchmarks.databind.WallPosts;
import dev.bindery.openvk.friends.FriendsOperations;
import dev.bindery.openvk.messages.MessagesOperations;
import dev.bindery.openvk.photos.PhotosOperations;
import dev.bindery.openvk.users.UsersOperations;
import dev.bindery.openvk.wall.WallOperations;
import dev.bindery.runtime.call.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * An answer as an OpenVK server sent it, and what each side takes it for.
 *
 * @param method what it answers, such as {@code users.get}
 * @param operation how the generated client reads it
 * @param envelope how databind does
 */
record Answer(String method, Operation<?, ?> operation, TypeReference<? extends Envelope<?>> envelope) {
    private static final List<Answer> ALL = List.of(
            new Answer("users.get", UsersOperations.GET, new TypeReference<Envelope<List<User>>>() {}),
            new Answer("friends.get", FriendsOperations.GET, new TypeReference<Envelope<UserList>>() {}),
            new Answer("wall.get", WallOperations.GET, new TypeReference<Envelope<WallPosts>>() {}),
            new Answer(
                    "messages.getHistory",
                    MessagesOperations.GET_HISTORY,
                    new TypeReference<Envelope<MessageHistory>>() {}),
            new Answer("photos.get", PhotosOperations.GET, new TypeReference<Envelope<PhotoPage>>() {}));

    /** {@return every answer that is here} */
    static List<Answer> all() {
        return ALL;
    }

    /** {@return the answer to a method} */
    static Answer to(String method) {
        return ALL.stream()
                .filter(answer -> answer.method().equals(method))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no answer to \"" + method + "\" is recorded here, but to "
                                + ALL.stream().map(Answer::method).toList()));
    }

    /** {@return the answer as it was recorded} */
    byte[] recorded() throws IOException {
        String resource = "/answers/" + method + ".json";
        try (InputStream in = Objects.requireNonNull(Answer.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        }
    }
}
