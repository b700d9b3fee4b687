package dev.bindery.vkvideolive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.runtime.json.JsonReader;
import dev.bindery.vkvideolive.model.ChatMessage;
import dev.bindery.vkvideolive.model.MessagePart;
import dev.bindery.vkvideolive.model.TextPart;
import dev.bindery.vkvideolive.model.WebhookEvent;
import dev.bindery.vkvideolive.model.WebsocketEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server sends by itself. */
class EventsTest {

    private static <T> T read(JsonCodec<T> codec, String json) {
        return Objects.requireNonNull(codec.read(JsonReader.of(json.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @CsvSource({
        "channel_stream_start, ChannelStreamStartWebhook",
        "channel_stream_pause, ChannelStreamPauseWebhook",
        "channel_stream_resume, ChannelStreamResumeWebhook",
        "channel_stream_stop, ChannelStreamStopWebhook",
        "channel_stream_settings_change, ChannelStreamSettingsChangeWebhook",
        "channel_stream_record_new, ChannelStreamRecordNewWebhook",
        "channel_points_reward_demand_create, ChannelPointsRewardDemandCreateWebhook",
        "raid_start, RaidStartWebhook",
        "channel_follow_create, ChannelFollowCreateWebhook",
        "channel_follow_delete, ChannelFollowDeleteWebhook",
        "channel_subscription_create, ChannelSubscriptionCreateWebhook",
        "channel_subscription_renew, ChannelSubscriptionRenewWebhook",
        "channel_subscription_change, ChannelSubscriptionChangeWebhook",
        "channel_subscription_delete, ChannelSubscriptionDeleteWebhook",
        "channel_subscription_gift_buy, ChannelSubscriptionGiftBuyWebhook",
        "channel_subscription_gift_give, ChannelSubscriptionGiftGiveWebhook",
        "channel_renamed, Unknown",
    })
    void eachTypeOfWebhookIsAVariant(String type, String variant) {
        String json =
                "{\"id\":\"9\",\"time\":1750000000,\"user_id\":4000000000,\"type\":\"%s\",\"data\":{}}".formatted(type);
        assertThat(read(WebhookEvent.codec(), json).getClass().getSimpleName()).isEqualTo(variant);
    }

    @Test
    void aWebhookSaysWhatHappenedWhereAndWhen() {
        WebhookEvent event = read(WebhookEvent.codec(), """
                {"id": "9223372036854775807", "time": 1750000000, "user_id": 4000000000, "type": "channel_follow_create",
                 "data": {"channel": {"url": "nora"}, "owner": {"id": 555},
                          "follow": {"follower": {"id": 777, "nick": "Jill", "nick_color": 8}, "started_at": 1749999999}}}""");

        assertThat(event).isInstanceOfSatisfying(WebhookEvent.ChannelFollowCreateWebhook.class, variant -> {
            assertThat(variant.value().id()).isEqualTo("9223372036854775807");
            assertThat(variant.value().userId()).isEqualTo(4_000_000_000L);
            assertThat(variant.value().time()).isEqualTo(Instant.ofEpochSecond(1750000000));
            assertThat(variant.value().data().follow()).isNotNull().satisfies(follow -> {
                assertThat(follow.startedAt()).isEqualTo(Instant.ofEpochSecond(1749999999));
                assertThat(follow.follower()).isNotNull();
                assertThat(follow.endedAt()).isNull();
            });
        });
    }

    @Test
    void aChatMessageComesOverTheWebsocketAsItIsListed() {
        WebsocketEvent event = read(WebsocketEvent.codec(), """
                {"type": "channel_chat_message_send", "data": {"chat_message": {"id": 9001, "created_at": 1750000100,
                  "is_private": false, "author": {"id": 777, "nick": "Jill"}, "parts": [{"text": {"content": "ку"}}]}}}""");

        assertThat(event).isInstanceOfSatisfying(WebsocketEvent.ChatMessageSendEvent.class, variant -> {
            ChatMessage message = variant.value().data().chatMessage();
            assertThat(message.author().nick()).isEqualTo("Jill");
            assertThat(message.parts())
                    .singleElement()
                    .extracting(MessagePart::text)
                    .extracting(TextPart::content)
                    .isEqualTo("ку");
        });
    }

    @Test
    void anEventOfAnUnknownTypeIsKept() {
        WebsocketEvent event = read(WebsocketEvent.codec(), "{\"type\": \"stream_moved\", \"data\": {\"to\": \"b\"}}");

        assertThat(event)
                .isInstanceOfSatisfying(
                        WebsocketEvent.Unknown.class,
                        unknown -> assertThat(
                                        unknown.value().get("data").get("to").asString())
                                .isEqualTo("b"));
    }
}
