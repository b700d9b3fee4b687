package dev.bindery.runtime.signin;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.auth.CredentialProvider;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Shares the load among several credentials of one kind: each call takes the next one in turn, and waits in that one's own queue
 * where the server limits how often a token may call. While there are others, one that fails is passed over, and so is a credential
 * that the server refused.
 */
public final class CredentialPool implements CredentialProvider {
    private final List<Member> members;
    private final AtomicInteger turn = new AtomicInteger();

    private CredentialPool(List<? extends CredentialProvider> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a pool needs a credential");
        }
        this.members = members.stream().map(Member::new).toList();
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
        Member member = members.get(index);
        CompletionStage<Credential> asked = member.credential();
        return left == 1
                ? asked
                : asked.thenApply(credential -> credential.equals(member.refused) ? null : credential)
                        .exceptionally(failure -> null)
                        .thenCompose(credential -> credential == null
                                ? from((index + 1) % members.size(), left - 1)
                                : CompletableFuture.completedFuture(credential));
    }

    @Override
    public void invalidate(Credential refused) {
        members.forEach(member -> member.invalidate(refused));
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "pool of " + members.size();
    }

    /** Where a credential comes from, with the last one that came and the last one that the server refused. */
    private static final class Member {
        private final CredentialProvider provider;
        private volatile @Nullable Credential given;
        private volatile @Nullable Credential refused;

        Member(CredentialProvider provider) {
            this.provider = provider;
        }

        CompletionStage<Credential> credential() {
            try {
                return provider.credential().thenApply(credential -> {
                    given = credential;
                    return credential;
                });
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e);
            }
        }

        /** Each knows whether the credential is its own. */
        void invalidate(Credential what) {
            if (what.equals(given)) {
                refused = what;
            }
            provider.invalidate(what);
        }
    }
}
