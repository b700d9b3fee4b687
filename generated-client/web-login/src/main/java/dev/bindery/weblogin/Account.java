package dev.bindery.weblogin;

/**
 * Who signs in.
 *
 * @param login the login
 * @param password the password
 */
record Account(String login, String password) {

    /** {@return nothing of the password} */
    @Override
    public String toString() {
        return "account " + login;
    }
}
