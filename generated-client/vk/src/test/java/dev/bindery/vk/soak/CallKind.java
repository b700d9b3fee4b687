package dev.bindery.vk.soak;

import dev.bindery.vk.VkClient;

/** Calls of each kind of side effect. */
enum CallKind {
    /** Has none, so it may be repeated. */
    READING("users.get", "user_ids", "[{\"id\":1}]") {
        @Override
        void send(VkClient.User client, int number) {
            client.users().get(u -> u.userIds(Integer.toString(number)));
        }
    },
    /** Done twice it is there twice. */
    POSTING("wall.post", "message", "{\"post_id\":1}") {
        @Override
        void send(VkClient.User client, int number) {
            client.wall().post(p -> p.message(Integer.toString(number)));
        }
    },
    /** Repeated with the same number it is done once. */
    MESSAGING("messages.send", "message", "1") {
        @Override
        void send(VkClient.User client, int number) {
            client.messages().send(m -> m.peerId(7).message(Integer.toString(number)));
        }
    },
    /** Called as often as is allowed. */
    LIMITED("friends.add", "user_id", "1") {
        @Override
        void send(VkClient.User client, int number) {
            client.friends().add(f -> f.userId(number));
        }
    };

    private final String operation;
    private final String marker;
    private final String result;

    CallKind(String operation, String marker, String result) {
        this.operation = operation;
        this.marker = marker;
        this.result = result;
    }

    /** {@return the kind of the call of this number} */
    static CallKind of(int number) {
        return number % 100 == 99 ? LIMITED : values()[number % 3];
    }

    String operation() {
        return operation;
    }

    /** {@return the parameter that tells the number of the call} */
    String marker() {
        return marker;
    }

    /** {@return what the server answers} */
    String result() {
        return result;
    }

    abstract void send(VkClient.User client, int number);
}
