package dev.bindery.samples.vkvideolivechat;

import dev.bindery.testkit.TestServer;
import dev.bindery.testkit.centrifugo.CentrifugoServer;
import dev.bindery.testkit.spec.Specification;
import dev.bindery.vkvideolive.VkVideoLiveClient;
import dev.bindery.vkvideolive.VkVideoLiveException;
import dev.bindery.vkvideolive.events.EventStreams;
import dev.bindery.vkvideolive.events.EventTokens;
import dev.bindery.vkvideolive.model.Channel;
import dev.bindery.vkvideolive.model.WebSocketChannels;

/**
 * Shows the chat of a channel as it is written, until it is interrupted.
 *
 * <p>Set {@code VK_LIVE_TOKEN} to the token of a user, and {@code VK_LIVE_CHANNEL} to the last part of a channel's address.
 * Without them, the test kit plays VK Video Live, and three messages are written.
 */
public final class LiveChat {
    private static final String MESSAGE = """
            {"type": "channel_chat_message_send", "data": {"chat_message": {"id": %d, "created_at": %d,
              "is_private": false, "author": {"id": 777, "nick": "%s"}, "parts": [%s]}}}""";

    private LiveChat() {}

    /** Shows a chat. */
    public static void main(String[] args) {
        String token = System.getenv("VK_LIVE_TOKEN");
        String channel = System.getenv("VK_LIVE_CHANNEL");
        if (token == null || channel == null) {
            showPlayed();
            return;
        }
        try (VkVideoLiveClient.User live = VkVideoLiveClient.create().user(token);
                EventStreams streams = EventStreams.of(EventTokens.of(live.async()))) {
            ChatPrinter printer = new ChatPrinter();
            streams.channel(chatOf(live, channel)).subscribe(printer);
            printer.untilItEnds();
        } catch (VkVideoLiveException e) {
            System.err.println(e.getMessage());
        }
    }

    private static String chatOf(VkVideoLiveClient.User live, String url) {
        Channel channel = live.channel().get(c -> c.channelUrl(url)).channel();
        WebSocketChannels channels = channel == null ? null : channel.webSocketChannels();
        if (channels == null || channels.chat() == null) {
            throw new IllegalStateException("channel " + url + " has no chat");
        }
        System.out.println("chat of " + channel.nick() + ", " + channel.status());
        return channels.chat();
    }

    private static void showPlayed() {
        try (TestServer server = TestServer.start(Specification.ofClient("vkvideo-live"));
                CentrifugoServer websocket = CentrifugoServer.start();
                VkVideoLiveClient.User live = VkVideoLiveClient.at(server.uri()).user("any-token-will-do");
                EventStreams streams = EventStreams.builder(EventTokens.of(live.async()))
                        .address(websocket.uri())
                        .build()) {
            ChatPrinter printer = new ChatPrinter();
            String chat = chatOf(live, "nora");
            streams.channel(chat).subscribe(printer);
            websocket.next("subscribe");
            websocket.publish(chat, message(1, "Jill", "{\"text\": {\"content\": \"Hi! Is that a hat?\"}}"));
            websocket.publish(
                    chat,
                    message(
                            2,
                            "Nora",
                            "{\"mention\": {\"id\": 777, \"nick\": \"Jill\"}}, {\"text\": {\"content\": \" it is going to be \"}},"
                                    + " {\"smile\": {\"id\": \"s\", \"name\": \"yarn\"}}"));
            websocket.publish(
                    chat, "{\"type\": \"channel_chat_message_delete\", \"data\": {\"chat_message\": {\"id\": 1}}}");
            websocket.disconnect(3500, "the show is over");
            printer.untilItEnds();
        }
    }

    private static String message(long id, String nick, String parts) {
        return MESSAGE.formatted(id, 1_750_000_000 + id, nick, parts);
    }
}
