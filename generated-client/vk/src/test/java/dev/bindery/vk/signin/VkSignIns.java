package dev.bindery.vk.signin;

import dev.bindery.contract.signin.SignInUnderTest;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.call.RateLimits;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.ImplicitFlow;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.VkSignIn;
import java.net.URI;

/** What the tests of this package share. */
final class VkSignIns {
    static final String HOME = "http://127.0.0.1:8123/back";

    static final Application APPLICATION =
            Application.of("app-1", "app-secret-1").redirectingTo(URI.create(HOME));

    static final SignInUnderTest<AuthorizationCodeFlow> USER_CODE = new SignInUnderTest<>(
            "vk", "user", true, VkSignIn.User.FRIENDS, VkSignIn.User::authorizationCode, VkSignIns::callAsUser);

    static final SignInUnderTest<ImplicitFlow> USER_IMPLICIT = new SignInUnderTest<>(
            "vk", "user", true, VkSignIn.User.WALL, VkSignIn.User::implicit, VkSignIns::callAsUser);

    static final SignInUnderTest<AuthorizationCodeFlow> VK_ID = new SignInUnderTest<>(
            "vk",
            "vkId",
            false,
            VkSignIn.VkId.VKID_PERSONAL_INFO,
            VkSignIn.VkId::authorizationCode,
            VkSignIns::callAsUser);

    private VkSignIns() {}

    static void callAsUser(URI server, CredentialProvider credential) {
        try (VkClient.User vk =
                VkClient.at(server).rateLimits(RateLimits.separate()).user(credential)) {
            vk.users().get();
        }
    }

    static void callAsService(URI server, CredentialProvider credential) {
        try (VkClient.Service vk =
                VkClient.at(server).rateLimits(RateLimits.separate()).service(credential)) {
            vk.users().get(users -> users.userIds("1"));
        }
    }

    static void callAsGroup(URI server, String token) {
        try (VkClient.Group vk =
                VkClient.at(server).rateLimits(RateLimits.separate()).group(token)) {
            vk.users().get();
        }
    }
}
