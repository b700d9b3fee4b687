package dev.bindery.runtime.call;

import dev.bindery.runtime.auth.AuthScheme;
import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.auth.Credentials;
import dev.bindery.runtime.auth.Credentials.Grant;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.ErrorRules;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.transport.Redactor;
import dev.bindery.runtime.transport.RequestDraft;
import dev.bindery.runtime.transport.TransportResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Fetches the credentials of each attempt and puts them in last, when nothing else changes any more. */
final class AuthorizeInterceptor implements Interceptor {
    private final Credentials credentials;
    private final ErrorRules errors;

    AuthorizeInterceptor(Credentials credentials, ErrorRules errors) {
        this.credentials = credentials;
        this.errors = errors;
    }

    @Override
    public CompletionStage<TransportResponse> intercept(Call call, Chain next) {
        Optional<List<Grant>> chosen = credentials.choose(call.operation().security());
        if (chosen.isEmpty()) {
            return CompletableFuture.failedFuture(call.failure(
                    Failure.CREDENTIAL,
                    details -> details.reason("it asks for a credential of the scheme " + alternatives(call)
                            + "; this client has " + credentials)));
        }
        List<Grant> grants = chosen.get();
        return fetch(call, grants)
                .thenCompose(fetched -> attempt(call, next, grants, fetched)
                        .exceptionallyCompose(failure -> isRefusal(failure) || isUsedUp(call)
                                ? withOthers(
                                        call, next, grants, new HashSet<>(Set.of(fetched)), Futures.unwrap(failure))
                                : CompletableFuture.failedFuture(failure)));
    }

    private CompletionStage<TransportResponse> attempt(
            Call call, Chain next, List<Grant> grants, List<Credential> fetched) {
        authorize(call, grants, fetched);
        return next.proceed(call).whenComplete((answer, failure) -> {
            if (failure != null && isRefusal(failure)) {
                invalidate(Futures.unwrap(failure), grants, fetched);
            }
        });
    }

    /**
     * A server that refuses a credential has done nothing yet: if there is another one now, the call goes out once more. Those
     * that may not call this operation for a while are passed over until one comes again.
     */
    private CompletionStage<TransportResponse> withOthers(
            Call call, Chain next, List<Grant> grants, Set<List<Credential>> tried, Throwable failure) {
        if (call.cancellation().isCancelled()) {
            return CompletableFuture.failedFuture(failure);
        }
        return fetch(call, grants)
                .whenComplete((fetched, trouble) -> {
                    if (trouble != null) {
                        Futures.unwrap(trouble).addSuppressed(failure);
                    }
                })
                .thenCompose(fetched -> tried.add(fetched)
                        ? attempt(call, next, grants, fetched)
                                .exceptionallyCompose(later -> isUsedUp(call)
                                        ? withOthers(call, next, grants, tried, Futures.unwrap(later))
                                        : CompletableFuture.failedFuture(later))
                        : CompletableFuture.failedFuture(failure));
    }

    private static boolean isUsedUp(Call call) {
        Refusal refusal = call.refusal();
        return refusal != null && refusal.cooldown() != null;
    }

    private static String alternatives(Call call) {
        List<String> alternatives =
                call.operation().security().stream().map(Object::toString).toList();
        return String.join(" or ", alternatives);
    }

    private static CompletionStage<List<Credential>> fetch(Call call, List<Grant> grants) {
        CompletionStage<List<Credential>> all = CompletableFuture.completedFuture(new ArrayList<>());
        for (Grant grant : grants) {
            all = all.thenCompose(fetched -> fetch(call, grant).thenApply(credential -> {
                fetched.add(credential);
                return fetched;
            }));
        }
        return all;
    }

    private static CompletionStage<Credential> fetch(Call call, Grant grant) {
        CompletableFuture<Credential> fetching;
        try {
            fetching = grant.provider().credential().toCompletableFuture();
        } catch (RuntimeException e) {
            fetching = CompletableFuture.failedFuture(e);
        }
        CompletableFuture<Credential> own = fetching.copy(); // others may wait for the same: cancel only our waiting
        call.cancellation().attach(own);
        return own.exceptionallyCompose(failure -> providerFailed(call, grant, Futures.unwrap(failure)))
                .thenApply(credential -> {
                    if (credential == null) {
                        throw noCredential(call, grant, "its provider gave null", null);
                    }
                    return credential;
                });
    }

    private static CompletionStage<Credential> providerFailed(Call call, Grant grant, Throwable reason) {
        if (call.cancellation().isCancelled()) {
            return call.cancelled();
        }
        return CompletableFuture.failedFuture(
                reason instanceof ApiException e
                        ? noCredential(call, grant, e.getMessage(), e)
                        : noCredential(
                                call,
                                grant,
                                "its provider failed with " + reason.getClass().getName(),
                                Redactor.withoutTexts(reason)));
    }

    private static ApiException noCredential(Call call, Grant grant, @Nullable String why, @Nullable Throwable cause) {
        return call.failure(
                Failure.CREDENTIAL,
                details -> details.reason(
                                "no credential of the scheme " + grant.scheme().id() + ": " + why)
                        .cause(cause)
                        .retryable(cause instanceof ApiException e && e.isRetryable()));
    }

    private static void authorize(Call call, List<Grant> grants, List<Credential> fetched) {
        fetched.forEach(
                credential -> credential.secrets().forEach(call.prepared().redactor()::addValue));
        if (call.schemesNeedPreparing()) {
            for (int i = 0; i < grants.size(); i++) {
                grants.get(i).scheme().prepare(call.prepared(), fetched.get(i));
            }
        }
        RequestDraft attempt = call.prepared().copy();
        call.answers().forEach(attempt::parameter);
        List<Call.Proof> proofs = new ArrayList<>();
        for (int i = 0; i < grants.size(); i++) {
            AuthScheme scheme = grants.get(i).scheme();
            scheme.authorize(attempt, fetched.get(i));
            proofs.add(new Call.Proof(scheme.id(), fetched.get(i)));
        }
        if (call.operation().signed()) {
            for (int i = 0; i < grants.size(); i++) {
                grants.get(i).scheme().sign(attempt, fetched.get(i));
            }
        }
        call.proofs(proofs);
        call.attempt(attempt);
    }

    private boolean isRefusal(Throwable failure) {
        String code = Futures.unwrap(failure) instanceof ApiException e ? e.code() : null;
        return code != null && errors.invalidates(code);
    }

    private static void invalidate(Throwable failure, List<Grant> grants, List<Credential> fetched) {
        for (int i = 0; i < grants.size(); i++) {
            try {
                grants.get(i).provider().invalidate(fetched.get(i));
            } catch (RuntimeException e) {
                failure.addSuppressed(Redactor.withoutTexts(e));
            }
        }
    }
}
