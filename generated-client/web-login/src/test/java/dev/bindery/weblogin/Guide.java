package dev.bindery.weblogin;

import dev.bindery.ok.OkClient;
import dev.bindery.ok.OkSignIn;
import dev.bindery.ok.session.SessionCredentials;
import dev.bindery.openvk.OpenVkClient;
import dev.bindery.openvk.OpenVkSignIn;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.Browser;
import dev.bindery.runtime.signin.CredentialPool;
import dev.bindery.runtime.signin.ImplicitFlow;
import dev.bindery.runtime.signin.LoopbackReceiver;
import dev.bindery.runtime.signin.PasswordFlow;
import dev.bindery.runtime.signin.QuestionHandler;
import dev.bindery.runtime.signin.RedirectReceiver;
import dev.bindery.runtime.signin.SignInSettings;
import dev.bindery.runtime.signin.TokenKeeper;
import dev.bindery.runtime.token.FileTokenStore;
import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.token.TokenStore;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.VkSignIn;
import dev.bindery.vk.signin.CommunityClients;
import dev.bindery.vk.signin.CommunityTokens;
import dev.bindery.vkvideolive.VkVideoLiveSignIn;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What {@code docs/signing-in.md} shows, for the compiler. */
abstract class Guide {

    /** {@return the address that the browser was sent to in the end} */
    abstract String showToTheUser(URI page);

    void code() {
        Application application =
                Application.of("your-application-id").redirectingTo(URI.create("https://you.example/back"));
        AuthorizationCodeFlow flow = VkSignIn.VkId.authorizationCode(application);
        AuthorizationRequest request = flow.begin(VkSignIn.VkId.FRIENDS);
        String address = showToTheUser(request.uri());
        Token token = flow.finish(request, address);

        TokenStore store = FileTokenStore.at(Path.of("vk.token"));
        store.save(token);
        try (VkClient.User vk = VkClient.create().user(TokenKeeper.of(store, flow.refresh()))) {
            vk.friends().get();
        }
    }

    void loopback() throws IOException {
        try (LoopbackReceiver receiver = LoopbackReceiver.listen(8123, "/back")) {
            AuthorizationCodeFlow flow = VkVideoLiveSignIn.User.authorizationCode(
                    Application.of("your-application-id", "your-secret").redirectingTo(receiver.redirectUri()));
            Token token = flow.signIn(
                    request -> receiver.receive(request, Browser.system(), Duration.ofMinutes(5)),
                    VkVideoLiveSignIn.User.CHAT_MESSAGE_SEND);
            flow.revocation().revoke(token);
        }
    }

    void terminal(TokenStore store, AuthorizationCodeFlow flow) throws IOException {
        if (store.isEmpty()) {
            store.save(flow.signIn(RedirectReceiver.asking(QuestionHandler.console()), VkSignIn.VkId.FRIENDS));
        }
    }

    void serverSession() {
        Application application =
                Application.of("application-id", "secret-key").redirectingTo(URI.create("https://you.example/back"));
        AuthorizationCodeFlow flow = OkSignIn.User.authorizationCode(application);
        AuthorizationRequest request = flow.begin(OkSignIn.User.VALUABLE_ACCESS, OkSignIn.User.LONG_ACCESS_TOKEN);
        Token token = flow.finish(request, showToTheUser(request.uri()));

        TokenStore store = TokenStore.inMemory();
        store.save(token);
        TokenKeeper session = TokenKeeper.builder(store, flow.refresh())
                .credential(SessionCredentials.serverSession("public-key", "secret-key"))
                .build();
        try (OkClient.Session ok = OkClient.create().session(session)) {
            ok.users().getCurrentUser();
        }
    }

    void clientSession() {
        PasswordFlow flow = OkSignIn.Login.password(Application.of("public-key"), QuestionHandler.console());
        Token token = flow.signIn("login", "password");
        CredentialProvider session = CredentialProvider.of(
                SessionCredentials.clientSession("public-key").apply(token));
        try (OkClient.Session ok = OkClient.create().session(session)) {
            ok.friends().get();
        }
    }

    void openvk() {
        URI instance = URI.create("https://ovk.to");
        PasswordFlow flow = OpenVkSignIn.Token.password(
                Application.of("my-program"), SignInSettings.standard().origin(instance), QuestionHandler.console());
        Token token = flow.signIn("jill@example.org", "password");
        try (OpenVkClient.Token openvk = OpenVkClient.at(instance).token(token.access())) {
            openvk.account().getProfileInfo();
        }
    }

    void communities(Application application) {
        ImplicitFlow flow = VkSignIn.Group.implicit(application);
        AuthorizationRequest request = CommunityTokens.begin(flow, List.of(123456L, 654321L), VkSignIn.Group.MESSAGES);
        CommunityTokens tokens = CommunityTokens.finish(flow, request, showToTheUser(request.uri()));
        try (CommunityClients communities = CommunityClients.of(VkClient.create(), tokens)) {
            communities.of(654321).users().get(u -> u.userIds("1"));
        }
    }

    void webLogin() {
        WebLogin login =
                WebLogin.within("ok.ru").questions(QuestionHandler.console()).build();
        ImplicitFlow flow = OkSignIn.User.implicit(
                Application.of("application-id").redirectingTo(URI.create("https://api.ok.ru/blank.html")));
        AuthorizationRequest request = flow.begin(OkSignIn.User.VALUABLE_ACCESS);
        Token token = flow.finish(request, login.signIn(request, "login", "password"));
        CredentialProvider session = CredentialProvider.of(
                SessionCredentials.clientSession("public-key").apply(token));
        try (OkClient.Session ok = OkClient.create().session(session)) {
            ok.friends().get();
        }
    }

    void pool(String first, String second) {
        CredentialPool tokens = CredentialPool.ofTokens(List.of(first, second));
        try (VkClient.Group vk = VkClient.create().group(tokens)) {
            vk.users().get(u -> u.userIds("1"));
        }
    }
}
