package dev.bindery.runtime.signin;

/** How an application proves itself when it asks for a token. */
public enum ClientAuthentication {
    /** By the header {@code Authorization: Basic …} of id and secret. */
    BASIC,
    /** By the form fields {@code client_id} and, if it has a secret, {@code client_secret}. */
    FORM,
    /** By its id alone: the application is public and has no secret. */
    NONE
}
