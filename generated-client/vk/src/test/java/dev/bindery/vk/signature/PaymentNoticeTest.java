package dev.bindery.vk.signature;

import static dev.bindery.vk.signature.Refusals.SECRET;
import static dev.bindery.vk.signature.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.vk.signature.SignatureException.Reason;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaymentNoticeTest {
    private static final String FORM =
            "notification_type=get_item_test&app_id=7&user_id=12&order_id=33" + "&item=%D0%BA%D0%BE%D1%82+1&lang=ru_RU";
    // By OpenSSL, of name=value in the order of the names, and the secret.
    private static final String SIGNATURE = "97534509d4ecc1390add83cb4afb05d3";

    @Test
    void aSignedNoticeIsRead() {
        PaymentNotice notice = PaymentNotice.verify(FORM + "&sig=" + SIGNATURE, SECRET);
        assertThat(notice.type()).isEqualTo("get_item");
        assertThat(notice.isTest()).isTrue();
        assertThat(notice.appId()).isEqualTo(7);
        assertThat(notice.userId()).isEqualTo(12);
        assertThat(notice.orderId()).isEqualTo(33);
        assertThat(notice.subscriptionId()).isNull();
        assertThat(notice.item()).isEqualTo("кот 1");
        assertThat(notice.status()).isNull();
        assertThat(notice.parameters()).containsEntry("lang", "ru_RU");
        assertThat(notice).hasToString("get_item_test of app 7 for user 12");
    }

    @Test
    void fieldsThatAServerHasReadAreVerifiedToo() {
        Map<String, String> fields = new HashMap<>(Map.of(
                "notification_type", "get_item_test",
                "app_id", "7",
                "user_id", "12",
                "order_id", "33",
                "item", "кот 1",
                "lang", "ru_RU",
                "sig", SIGNATURE));
        assertThat(PaymentNotice.verify(fields, SECRET).orderId()).isEqualTo(33);
        fields.put("user_id", "13");
        assertRefused(
                Reason.WRONG,
                "the signature is not that of these parameters and this secret",
                () -> PaymentNotice.verify(fields, SECRET));
    }

    @Test
    void whatIsNotSignedSoIsRefused() {
        assertRefused(
                Reason.MISSING,
                "there is no parameter sig, which holds the signature",
                () -> PaymentNotice.verify(FORM, SECRET));
        assertRefused(
                Reason.WRONG,
                "the signature is not that of these parameters and this secret",
                () -> PaymentNotice.verify(FORM + "&sig=" + SIGNATURE, Credential.of("another")));
        String sig = Digests.md5("app_id=7order_id=xuser_id=12" + SECRET.secret());
        assertRefused(
                Reason.MALFORMED,
                "the parameter order_id is no number",
                () -> PaymentNotice.verify("app_id=7&user_id=12&order_id=x&sig=" + sig, SECRET));
    }
}
