package dev.bindery.samples.vkgroupbot;

import dev.bindery.testkit.TestServer;
import dev.bindery.testkit.spec.Specification;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.keyboard.Button;
import dev.bindery.vk.keyboard.KeyboardBuilder;
import dev.bindery.vk.messages.MessagesGetConversationsFilter;
import dev.bindery.vk.model.Message;
import dev.bindery.vk.model.MessageConversationWithMessage;
import dev.bindery.vk.model.MessageKeyboard;
import dev.bindery.vk.model.MessageKeyboardButtonColor;

/**
 * Answers everybody who wrote to a community and has no answer yet, with a keyboard.
 *
 * <p>Set {@code VK_TOKEN} to the token of a community that may send messages. Without it, the test kit plays VK.
 */
public final class GroupBot {
    private static final MessageKeyboard DRINKS = KeyboardBuilder.inline()
            .row(
                    Button.text("Tea", MessageKeyboardButtonColor.POSITIVE).payload("{\"drink\":\"tea\"}"),
                    Button.text("Coffee").payload("{\"drink\":\"coffee\"}"))
            .row(Button.link("What is in it?", "https://vk.com/coffee"))
            .build();

    private GroupBot() {}

    /** Answers once. */
    public static void main(String[] args) {
        String token = System.getenv("VK_TOKEN");
        if (token != null) {
            try (VkClient.Group vk = VkClient.create().group(token)) {
                answer(vk);
            }
            return;
        }
        try (TestServer server = TestServer.start(Specification.ofClient("vk"));
                VkClient.Group vk = VkClient.at(server.uri()).group("any-token-will-do")) {
            server.on("messages.getConversations").result("""
                    {"count": 2, "items": [
                      {"conversation": {"peer": {"id": 12, "type": "user"}},
                       "last_message": {"text": "Hello"}},
                      {"conversation": {"peer": {"id": 4001, "type": "user"}},
                       "last_message": {"text": "Tea", "payload": "{\\"drink\\":\\"tea\\"}"}}]}""");
            answer(vk);
            server.journal()
                    .requests("messages.send")
                    .forEach(sent -> System.out.println(
                            "  VK got " + sent.parameter("message") + " " + sent.parameter("keyboard")));
        }
    }

    private static void answer(VkClient.Group vk) {
        for (MessageConversationWithMessage waiting :
                vk.messages().getConversationsAll(r -> r.filter(MessagesGetConversationsFilter.UNANSWERED))) {
            long peer = waiting.conversation().peer().id();
            Message message = waiting.lastMessage();
            boolean chosen = message != null && message.payload() != null;
            vk.messages()
                    .send(m -> m.peerId(peer)
                            .message(chosen ? "One " + message.text() + ", coming up!" : "What would you like?")
                            .keyboard(chosen ? null : DRINKS));
            System.out.println("answered " + peer);
        }
    }
}
