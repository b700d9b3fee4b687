package dev.bindery.contract.signin;

import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.BrowserFlow;
import dev.bindery.runtime.signin.SignInSettings;
import java.net.URI;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * A flow of a generated client in which the user signs in in the browser.
 *
 * @param <F> its type
 * @param api the last part of the client's artifact
 * @param scheme the security scheme
 * @param confidential whether its applications have secrets
 * @param scope one of its rights
 * @param flow makes it
 * @param call calls any method of the API with such a credential, at a server
 */
public record SignInUnderTest<F extends BrowserFlow>(
        String api,
        String scheme,
        boolean confidential,
        String scope,
        BiFunction<Application, SignInSettings, F> flow,
        BiConsumer<URI, CredentialProvider> call) {}
