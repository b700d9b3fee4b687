package dev.bindery.runtime.signin;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.auth.CredentialProvider;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shares the load among several credentials of one kind: each call takes the next one in turn, and waits in that one's own queue
 * where the server limits how often a token may call. One that fails is passed over.
 */
public final class CredentialPool implements CredentialProvider {
    private final List<CredentialProvider> members;
    private final AtomicInteger turn = new AtomicInteger();

    private CredentialPool(List<? extends CredentialProvider> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a pool needs a credential");
        }
        this.members = List.copyOf(members);
    }

    /**
     * Shares the load among these.
     *
     * @param members where the credentials come from
     * @return the pool
     * @throws IllegalArgumentException if there are none
     */
    public static CredentialPool of(List<? extends CredentialProvider> members) {
        return new CredentialPool(members);
    }

    /**
     * Shares the load among these tokens.
     *
     * @param tokens the tokens
     * @return the pool
     * @throws IllegalArgumentException if there are none
     */
    public static CredentialPool ofTokens(List<String> tokens) {
        return of(tokens.stream().map(CredentialProvider::of).toList());
    }

    @Override
    public CompletionStage<Credential> credential() {
        return from(Math.floorMod(turn.getAndIncrement(), members.size()), members.size());
    }

    private CompletionStage<Credential> from(int index, int left) {
        CredentialProvider member = members.get(index);
        CompletionStage<Credential> asked;
        try {
            asked = member.credential();
        } catch (RuntimeException e) {
            asked = CompletableFuture.failedFuture(e);
        }
        return asked.exceptionallyCompose(failure -> left == 1
                ? CompletableFuture.failedFuture(Waiting.unwrap(failure))
                : from((index + 1) % members.size(), left - 1));
    }

    /** Tells all members: each knows whether the credential is its own. */
    @Override
    public void invalidate(Credential refused) {
        members.forEach(member -> member.invalidate(refused));
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "pool of " + members.size();
    }
}
