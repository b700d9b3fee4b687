package dev.bindery.testkit.signin;

import org.jspecify.annotations.Nullable;

/** Somebody who can sign in by login and password, and what they are asked then. */
public final class TestUser {
    private final String login;
    private final String password;
    private volatile @Nullable String code;
    private volatile @Nullable String captcha;
    private volatile boolean captchaOnPage;

    TestUser(String login, String password) {
        this.login = login;
        this.password = password;
    }

    /**
     * Asks for a second factor.
     *
     * @param rightCode the code that is right
     * @return this
     */
    public TestUser secondFactor(String rightCode) {
        code = rightCode;
        return this;
    }

    /**
     * Shows a picture first.
     *
     * @param rightAnswer what stands in it
     * @return this
     */
    public TestUser captcha(String rightAnswer) {
        captcha = rightAnswer;
        captchaOnPage = false;
        return this;
    }

    /**
     * Shows a page with a captcha first.
     *
     * @param proof what the page gives to who solves it
     * @return this
     */
    public TestUser captchaOnPage(String proof) {
        captcha = proof;
        captchaOnPage = true;
        return this;
    }

    String login() {
        return login;
    }

    String password() {
        return password;
    }

    @Nullable
    String code() {
        return code;
    }

    @Nullable
    String captcha() {
        return captcha;
    }

    boolean captchaIsOnPage() {
        return captchaOnPage;
    }

    /** {@return the login} */
    @Override
    public String toString() {
        return "user " + login;
    }
}
