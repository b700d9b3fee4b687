package dev.bindery.testkit.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Judges logins, and asks for a captcha and for a second factor, in the way of VK and of those that do as VK does. */
final class PasswordCheck {
    private static final String PAGE = "https://id.example/captcha?session_token=issued-session";

    /** Where it is not known, programs are taken for ones that ask for the code themselves. */
    private static final String SUPPORTED = "2fa_supported";

    private final SignInScheme scheme;
    private final Map<String, TestUser> users = new ConcurrentHashMap<>();

    PasswordCheck(SignInScheme scheme) {
        this.scheme = scheme;
    }

    TestUser register(TestUser user) {
        users.put(user.login(), user);
        return user;
    }

    Session session(TestApplication application, Parameters parameters) throws Refusal {
        String login = parameters.required("username");
        String password = parameters.required("password");
        String scope = parameters.optional("scope");
        TestUser user = users.get(login);
        if (user == null || !user.password().equals(password)) {
            throw new Refusal(scheme.code("wrong-password", "invalid_grant"), "Username or password is incorrect");
        }
        checkCaptcha(user, parameters);
        checkCode(user, parameters);
        return Session.of(application.id(), login, scope);
    }

    private static void checkCaptcha(TestUser user, Parameters parameters) throws Refusal {
        String id = parameters.optional("captcha_sid");
        String key = parameters.optional("captcha_key");
        String proof = parameters.optional("success_token");
        String right = user.captcha();
        boolean answered = user.captchaIsOnPage()
                ? right != null && right.equals(proof)
                : right == null || (right.equals(key) && "7".equals(id));
        if (!answered) {
            throw new Refusal(
                    "need_captcha",
                    "Captcha needed",
                    user.captchaIsOnPage()
                            ? Map.of("redirect_uri", PAGE)
                            : Map.of("captcha_sid", "7", "captcha_img", "https://id.example/captcha.php?sid=7"));
        }
    }

    private void checkCode(TestUser user, Parameters parameters) throws Refusal {
        String right = user.code();
        String code = parameters.optional("code");
        boolean supported = "1".equals(parameters.optional(SUPPORTED))
                || !scheme.names("tokenParameters").contains(SUPPORTED);
        boolean sms = "1".equals(parameters.optional("force_sms"));
        if (right == null) {
            return;
        }
        if (code == null) {
            Map<String, String> asked = new LinkedHashMap<>();
            asked.put("validation_type", sms ? "2fa_sms" : "2fa_app");
            asked.put("validation_sid", "issued-validation");
            asked.put("phone_mask", "+7 *** *** ** 01");
            if (!supported) {
                asked.clear();
                asked.put("redirect_uri", "https://id.example/validation?hash=issued-validation");
            }
            throw new Refusal("need_validation", "use the code of your second factor", asked);
        }
        if (!code.equals(right)) {
            throw new Refusal(scheme.code("wrong-code", "invalid_grant"), "Wrong code");
        }
    }
}
