package dev.bindery.vkvideolive.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.webhook.WebhookException;
import dev.bindery.runtime.webhook.WebhookException.Reason;
import dev.bindery.vkvideolive.model.WebhookEvent;
import dev.bindery.vkvideolive.model.WebhookReply;
import dev.bindery.vkvideolive.model.WebhookStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhooksTest {
    private static final String KEY = "signature-key-of-the-app";
    private static final String FOLLOW = event("17", "channel_follow_create");

    private final Webhooks webhooks = Webhooks.of(Credential.of(KEY), 2);
    private final List<WebhookEvent> handled = new ArrayList<>();

    private static String event(String id, String type) {
        return "{\"id\": \"%s\", \"time\": 1750000000, \"user_id\": 555, \"type\": \"%s\", \"data\": {\"note\": \"Ёж & co+\"}}"
                .formatted(id, type);
    }

    private static String signed(String event) {
        return form(event, signature(event + KEY));
    }

    private static String form(String event, String signature) {
        return "event=" + URLEncoder.encode(event, StandardCharsets.UTF_8) + "&signature=" + signature;
    }

    private static String signature(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private WebhookStatus answer(String form) {
        return webhooks.answer(form, this::take).status();
    }

    private WebhookStatus take(WebhookEvent event) {
        handled.add(event);
        return WebhookStatus.OK;
    }

    @Test
    void anEventIsHandledAndAnsweredWithItsId() {
        WebhookReply reply = webhooks.answer(signed(FOLLOW), this::take);

        assertThat(WebhookReply.codec().encode(reply)).isEqualTo("{\"id\":\"17\",\"status\":\"ok\"}");
        assertThat(handled)
                .singleElement()
                .isInstanceOfSatisfying(
                        WebhookEvent.ChannelFollowCreateWebhook.class,
                        follow -> assertThat(follow.value().userId()).isEqualTo(555));
    }

    @Test
    void theSignatureIsThatOfTheEventAndTheKey() {
        // printf '%s' '{"id":"1","type":"x"}key' | sha256sum
        String form = form(
                "{\"id\":\"1\",\"type\":\"x\"}", "f7c7f9ba5dbf22b558df63324674a41566bbb2df27d4be0c060110e28a0e904c");
        assertThat(Webhooks.of(Credential.of("key")).verify(form)).isInstanceOf(WebhookEvent.Unknown.class);
    }

    @Test
    void upperCaseDigitsAreASignature() {
        assertThat(answer(form(FOLLOW, signature(FOLLOW + KEY).toUpperCase(Locale.ROOT))))
                .isEqualTo(WebhookStatus.OK);
    }

    @Test
    void aTamperedEventIsNotHandled() {
        String tampered = signed(FOLLOW).replace("555", "556");
        assertThat(answer(tampered)).isEqualTo(WebhookStatus.INVALID_SIGNATURE);
        assertThatThrownBy(() -> webhooks.verify(tampered))
                .isInstanceOfSatisfying(
                        WebhookException.class, e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_SIGNATURE));
        assertThat(handled).isEmpty();
    }

    @Test
    void anEventThatWasSignedWithAnotherKeyIsNotHandled() {
        assertThat(answer(form(FOLLOW, signature(FOLLOW + "another-key")))).isEqualTo(WebhookStatus.INVALID_SIGNATURE);
        assertThat(handled).isEmpty();
    }

    @Test
    void aRefusedEventIsNotRememberedAsHandled() {
        answer(form(FOLLOW, signature(FOLLOW + "another-key")));
        assertThat(answer(signed(FOLLOW))).isEqualTo(WebhookStatus.OK);
    }

    @Test
    void anEventOfAnUnknownTypeIsHandledToo() {
        assertThat(answer(signed(event("18", "channel_renamed")))).isEqualTo(WebhookStatus.OK);
        assertThat(handled)
                .singleElement()
                .isInstanceOfSatisfying(
                        WebhookEvent.Unknown.class,
                        unknown -> assertThat(
                                        unknown.value().get("data").get("note").asString())
                                .isEqualTo("Ёж & co+"));
    }

    @Test
    void anEventThatComesAgainIsHandledOnce() {
        assertThat(answer(signed(FOLLOW))).isEqualTo(WebhookStatus.OK);
        assertThat(answer(signed(FOLLOW))).isEqualTo(WebhookStatus.ALREADY_PROCESSED);
        assertThat(handled).hasSize(1);
    }

    @Test
    void theMemoryIsBounded() {
        answer(signed(FOLLOW));
        answer(signed(event("18", "raid_start")));
        answer(signed(event("19", "raid_start")));
        assertThat(answer(signed(event("18", "raid_start")))).isEqualTo(WebhookStatus.ALREADY_PROCESSED);
        assertThat(answer(signed(FOLLOW))).isEqualTo(WebhookStatus.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_linked", "unprocessable"})
    void whatTheApplicationRefusedIsNewWhenItComesAgain(String status) {
        assertThat(webhooks.answer(signed(FOLLOW), event -> WebhookStatus.of(status))
                        .status())
                .hasToString(status);
        assertThat(answer(signed(FOLLOW))).isEqualTo(WebhookStatus.OK);
    }

    @Test
    void anEventWhoseHandlerFailedIsNewWhenItComesAgain() {
        assertThatThrownBy(() -> webhooks.answer(signed(FOLLOW), event -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");
        assertThat(answer(signed(FOLLOW))).isEqualTo(WebhookStatus.OK);
    }

    @Test
    void anEventThatIsBeingHandledIsNotHandledBesides() {
        webhooks.answer(signed(FOLLOW), event -> {
            assertThatThrownBy(() -> answer(signed(FOLLOW)))
                    .isInstanceOfSatisfying(
                            WebhookException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BEING_HANDLED));
            return WebhookStatus.OK;
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                       | the form has no field event",
                "event=%7B%22id%22:%221%22%7D | the form has no field signature",
                "event=&signature=00    | the form has no field event",
                "event=%7B&signature=00 | the event is no JSON",
                "event=%7B%7D&signature=00 | the event has no id",
                "event=[1]&signature=00 | the event has no id",
                "event=%7B%7D&event=%7B%7D&signature=00 | the field event comes twice; once is right",
            })
    void whatIsNoEventIsRefused(String form, String message) {
        assertThatThrownBy(() -> answer(form == null ? "" : form))
                .isInstanceOf(WebhookException.class)
                .hasMessage(message);
    }

    @Test
    void theKeyAndTheRightSignatureAreNeverPrinted() {
        String right = signature(FOLLOW + KEY);
        assertThatThrownBy(() -> webhooks.verify(form(FOLLOW, "00")))
                .satisfies(e -> assertThat(e.toString()).doesNotContain(KEY, right));
        assertThat(webhooks.toString()).doesNotContain(KEY);
        assertThat(SignedEvent.parse(signed(FOLLOW)).toString()).doesNotContain(right);
    }
}
