package dev.bindery.vk.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.contract.signin.DocumentedErrors;
import dev.bindery.contract.signin.Printed;
import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.ImplicitFlow;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInProblem;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.signin.SignInServer;
import dev.bindery.testkit.signin.SignInStep;
import dev.bindery.testkit.signin.TestBrowser;
import dev.bindery.testkit.spec.Specification;
import dev.bindery.vk.VkException;
import dev.bindery.vk.VkSignIn;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommunityTokensTest {
    @RegisterExtension
    static final TestServerExtension server = TestServerExtension.speaking("vk");

    private static final List<Long> GROUPS = List.of(8L, 7L);

    private final SignInSettings settings = SignInSettings.standard().origin(server.uri());
    private final AuthorizationCodeFlow code = VkSignIn.Group.authorizationCode(VkSignIns.APPLICATION, settings);
    private final ImplicitFlow implicit = VkSignIn.Group.implicit(VkSignIns.APPLICATION, settings);
    private final AuthorizationRequest asked = CommunityTokens.begin(code, GROUPS, VkSignIn.Group.MESSAGES);

    private SignInServer groups() {
        return server.signIn("group");
    }

    @BeforeEach
    void register() {
        groups().confidential("app-1", "app-secret-1", VkSignIns.HOME).tokensLast(Duration.ZERO);
    }

    private static CommunityTokens of(String json) {
        return CommunityTokens.of((JsonObject) JsonValue.parse(json.getBytes(StandardCharsets.UTF_8)), Instant.EPOCH);
    }

    private void assertOpensBoth(CommunityTokens tokens) {
        assertThat(tokens.byGroup().keySet()).containsExactly(7L, 8L);
        assertThat(tokens.of(7).access()).isNotEqualTo(tokens.of(8).access());
        assertThat(tokens.of(7).expiresAt()).isNull();
        tokens.byGroup().values().forEach(token -> VkSignIns.callAsGroup(server.uri(), token.access()));
    }

    @Test
    void aCodeBecomesATokenForEachCommunity() {
        assertOpensBoth(CommunityTokens.finish(code, asked, TestBrowser.sentTo(asked.uri())));
    }

    @Test
    void theBrowserBringsATokenForEachCommunity() {
        AuthorizationRequest request = CommunityTokens.begin(implicit, GROUPS, VkSignIn.Group.MESSAGES);

        assertOpensBoth(CommunityTokens.finish(implicit, request, TestBrowser.sentTo(request.uri())));
    }

    @Test
    void theListOfTheNewerFormIsReadToo() {
        CommunityTokens tokens =
                of("{\"groups\":[{\"group_id\":7,\"access_token\":\"a\"},{\"group_id\":8,\"access_token\":\"b\"}],"
                        + "\"expires_in\":60}");

        assertThat(tokens.of(8).access()).isEqualTo("b");
        assertThat(tokens.of(8).expiresAt()).isEqualTo(Instant.EPOCH.plusSeconds(60));
    }

    static Stream<Arguments> documentedErrors() {
        return DocumentedErrors.of(Specification.ofClient("vk"), "group");
    }

    @ParameterizedTest
    @MethodSource("documentedErrors")
    void whatVkRefusesIsTold(String error, SignInProblem problem) {
        String agreed = TestBrowser.sentTo(asked.uri());
        AuthorizationRequest direct = CommunityTokens.begin(implicit, GROUPS, VkSignIn.Group.MESSAGES);
        groups().on(SignInStep.AUTHORIZATION).error(error, "On the page.").error(error, "On the page.");
        groups().on(SignInStep.TOKEN).error(error, "For the code.");
        String refused = TestBrowser.sentTo(asked.uri());
        String refusedDirectly = TestBrowser.sentTo(direct.uri());

        assertThatThrownBy(() -> CommunityTokens.finish(implicit, direct, refusedDirectly))
                .hasMessageContaining("On the page.")
                .asInstanceOf(InstanceOfAssertFactories.type(SignInException.class))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
        assertThatThrownBy(() -> CommunityTokens.finish(code, asked, refused))
                .hasMessageContaining("On the page.")
                .asInstanceOf(InstanceOfAssertFactories.type(SignInException.class))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
        assertThatThrownBy(() -> CommunityTokens.finish(code, asked, agreed))
                .hasMessageContaining("For the code.")
                .asInstanceOf(InstanceOfAssertFactories.type(SignInException.class))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    @Test
    void aSlowOrBrokenServerMayBeTriedAgain() {
        groups().on(SignInStep.TOKEN)
                .reply(Reply.json(200, "{}").after(Duration.ofMinutes(1)))
                .reply(Reply.of(502, "text/html", "<html>"))
                .reply(Reply.dropped());
        String address = TestBrowser.sentTo(asked.uri());
        AuthorizationCodeFlow impatient =
                VkSignIn.Group.authorizationCode(VkSignIns.APPLICATION, settings.timeout(Duration.ofMillis(200)));

        assertThatThrownBy(() -> CommunityTokens.finish(impatient, asked, address))
                .isInstanceOf(SignInException.Unavailable.class);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> CommunityTokens.finish(code, asked, address))
                    .isInstanceOf(SignInException.Unavailable.class);
        }
        assertOpensBoth(CommunityTokens.finish(code, asked, address));
    }

    @Test
    void whatWasTakenBackOpensNothing() {
        CommunityTokens tokens = CommunityTokens.finish(code, asked, TestBrowser.sentTo(asked.uri()));
        groups().revokeAll();

        assertThatThrownBy(
                        () -> VkSignIns.callAsGroup(server.uri(), tokens.of(7).access()))
                .isInstanceOf(VkException.InvalidToken.class);
    }

    @Test
    void noSecretIsPrinted() {
        String address = TestBrowser.sentTo(asked.uri());
        try (Printed printed = new Printed()) {
            printed.run(() -> CommunityTokens.finish(code, asked, address));
            printed.run(() -> CommunityTokens.finish(code, asked, address));
            printed.run(() -> of("{\"groups\":[{\"group_id\":\"x\",\"access_token\":\"issued-1\"}]}"));
            printed.assertSaysNothingOf(List.of("issued-", "app-secret-1", asked.state()));
        }
    }

    @Test
    void anAnswerOfAnotherSessionIsRefused() {
        String foreign = TestBrowser.sentTo(
                CommunityTokens.begin(code, GROUPS, VkSignIn.Group.MESSAGES).uri());

        assertThatThrownBy(() -> CommunityTokens.finish(code, asked, foreign))
                .isInstanceOf(SignInException.ForeignAnswer.class);
        assertThatThrownBy(() -> CommunityTokens.finish(code, asked, VkSignIns.HOME + "?code=c"))
                .isInstanceOf(SignInException.ForeignAnswer.class);
        AuthorizationRequest direct = CommunityTokens.begin(implicit, GROUPS, VkSignIn.Group.MESSAGES);
        for (String state : List.of("", "&state=guessed")) {
            assertThatThrownBy(() ->
                            CommunityTokens.finish(implicit, direct, VkSignIns.HOME + "#access_token_7=evil" + state))
                    .isInstanceOf(SignInException.ForeignAnswer.class);
        }
    }

    @Test
    void withoutCommunitiesNothingIsAsked() {
        assertThatThrownBy(() -> CommunityTokens.begin(code, List.of())).hasMessageContaining("at least one");
    }

    @Test
    void saysWhichTokensThereAreAndNoneOfThem() {
        CommunityTokens tokens = CommunityTokens.finish(code, asked, TestBrowser.sentTo(asked.uri()));

        assertThat(tokens).hasToString("tokens of the communities [7, 8]");
        assertThatThrownBy(() -> tokens.of(9)).hasMessageContaining("of the community 9, only of [7, 8]");
        assertThatThrownBy(() -> of("{\"access_token\":\"marked\"}"))
                .hasMessageContaining("no token of a community, only [access_token]")
                .hasMessageNotContaining("marked");
    }
}
