package dev.bindery.runtime.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.token.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be done with the tokens of a flow: renewing, giving back, asking whose they are. */
class TokenUsesTest {
    private final SignIns shop = new SignIns();

    private AuthorizationCodeFlow flow(AuthorizationServer server) {
        return new AuthorizationCodeFlow(server, SignIns.APPLICATION, shop.settings);
    }

    @Test
    void renewsAndGivesBackItsTokens() {
        shop.server
                .answer(200, "{\"access_token\":\"a-2\",\"refresh_token\":\"r-2\",\"expires_in\":60}")
                .answer(200, "{}");
        AuthorizationCodeFlow flow = flow(SignIns.thorough());
        Token last = Token.builder("a-1").refresh("r-1").scopes(List.of("wall")).build();

        Token next = flow.refresh().refresh(last);
        flow.revocation().revoke(next);

        assertThat(SignIns.form(shop.server.requests().get(0)))
                .containsEntry("grant_type", "refresh_token")
                .containsEntry("refresh_token", "r-1")
                .containsKey("state");
        assertThat(next.access()).isEqualTo("a-2");
        assertThat(next.refresh()).isEqualTo("r-2");
        assertThat(next.scopes()).containsExactly("wall");
        assertThat(SignIns.form(shop.server.requests().get(1)))
                .containsEntry("token", "r-2")
                .containsEntry("token_type_hint", "refresh_token");
        assertThat(shop.form()).containsEntry("token", "a-2").containsEntry("token_type_hint", "access_token");
        assertThat(shop.server.request().uri()).hasToString("https://id.shop.example/revoke");
    }

    @Test
    void asksWhoseATokenIsAndEndsItsSessionInTheServersWords() {
        shop.server
                .answer(200, "{\"user\":{\"user_id\":\"12\"}}")
                .answer(200, "{}")
                .answer(200, "{}");
        AuthorizationCodeFlow flow = flow(SignIns.plain()
                .userInfo("https://id.shop.example/me")
                .logOut("https://id.shop.example/leave")
                .revocationField("access_token")
                .build());
        Token token = Token.builder("a-1").refresh("r-1").build();

        assertThat(flow.userInfo().of(token).get("user").get("user_id").asString())
                .isEqualTo("12");
        flow.revocation().logOut(token);
        flow.revocation().revoke(token);

        assertThat(shop.server.requests())
                .extracting(sent -> sent.uri().getPath())
                .containsExactly("/me", "/leave", "/revoke");
        assertThat(shop.server.requests())
                .allSatisfy(sent -> assertThat(SignIns.form(sent))
                        .containsEntry("access_token", "a-1")
                        .doesNotContainKey("token_type_hint"));
    }

    @Test
    void saysWhatTheServerDoesNotHave() {
        AuthorizationCodeFlow flow = flow(SignIns.plain().build());

        assertThatThrownBy(() -> flow.userInfo().of(Token.of("a-1")))
                .hasMessage("shop sign-in has no address that tells whose a token is");
    }
}
