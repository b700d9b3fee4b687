package dev.bindery.vk.signin;

import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.BrowserFlow;
import dev.bindery.runtime.signin.ImplicitFlow;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.token.Token;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tokens of several communities, which their administrator gives out in one go. Immutable; never prints a token. */
public final class CommunityTokens {
    private static final String ONE = "access_token_";

    private final SortedMap<Long, Token> byGroup;

    private CommunityTokens(SortedMap<Long, Token> byGroup) {
        this.byGroup = Collections.unmodifiableSortedMap(byGroup);
    }

    /**
     * Begins with a page on which an administrator agrees for several communities.
     *
     * @param flow one of {@code VkSignIn.Group}
     * @param groupIds the ids of the communities; at least one
     * @param scopes what to ask for, one of the constants of {@code VkSignIn.Group} each
     * @return the request
     * @throws IllegalArgumentException if there is no community
     */
    public static AuthorizationRequest begin(BrowserFlow flow, Collection<Long> groupIds, String... scopes) {
        if (groupIds.isEmpty()) {
            throw new IllegalArgumentException("nobody said for which communities; pass the id of at least one");
        }
        String ids = groupIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        return flow.begin(wishes -> wishes.scopes(scopes).parameter("group_ids", ids));
    }

    /**
     * Exchanges a code for the tokens, and waits.
     *
     * @param flow the flow
     * @param request the request, as it began or taken up again
     * @param address the address that the browser was sent to, with its query
     * @return the tokens
     * @throws SignInException as {@link AuthorizationCodeFlow#finish} does
     * @throws IllegalArgumentException if the answer has no token of a community
     */
    public static CommunityTokens finish(AuthorizationCodeFlow flow, AuthorizationRequest request, String address) {
        return of(flow.answer(request, address), Instant.now());
    }

    /**
     * Reads the tokens. Nothing is sent.
     *
     * @param flow the flow
     * @param request the request, as it began or taken up again
     * @param address the address that the browser was sent to, with its fragment
     * @return the tokens
     * @throws SignInException as {@link ImplicitFlow#finish} does
     * @throws IllegalArgumentException if the answer has no token of a community
     */
    public static CommunityTokens finish(ImplicitFlow flow, AuthorizationRequest request, String address) {
        return of(flow.answer(request, address), Instant.now());
    }

    /**
     * Reads the tokens of an answer: of fields {@code access_token_ID}, or of a list {@code groups}.
     *
     * @param answer what {@code answer} of a flow gives
     * @param now when it came; tokens that end are counted from there
     * @return the tokens
     * @throws IllegalArgumentException if it has no token of a community; the text does not show any of it
     */
    public static CommunityTokens of(JsonObject answer, Instant now) {
        Long seconds = answer.get("expires_in").asLong();
        Instant end = seconds == null || seconds <= 0 ? null : now.plusSeconds(seconds);
        SortedMap<Long, Token> tokens = new TreeMap<>();
        answer.fields().forEach((name, value) -> {
            if (name.startsWith(ONE)) {
                add(tokens, JsonValue.of(name.substring(ONE.length())), value, end);
            }
        });
        answer.get("groups").elements().forEach(one -> add(tokens, one.get("group_id"), one.get("access_token"), end));
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("the answer has no token of a community, only "
                    + answer.fields().keySet() + "; was the page asked with group_ids?");
        }
        return new CommunityTokens(tokens);
    }

    private static void add(SortedMap<Long, Token> tokens, JsonValue id, JsonValue token, @Nullable Instant end) {
        Long group = id.asLong();
        String access = token.asString();
        if (group != null && access != null && !access.isBlank()) {
            tokens.put(group, Token.builder(access).expiresAt(end).build());
        }
    }

    /**
     * The token of one community.
     *
     * @param groupId the id of the community, without a minus
     * @return its token
     * @throws IllegalArgumentException if the administrator gave none for it
     */
    public Token of(long groupId) {
        Token token = byGroup.get(groupId);
        if (token == null) {
            throw new IllegalArgumentException(
                    "there is no token of the community " + groupId + ", only of " + byGroup.keySet());
        }
        return token;
    }

    /** {@return the tokens by the ids of their communities, the smallest first; unmodifiable} */
    public SortedMap<Long, Token> byGroup() {
        return byGroup;
    }

    /** {@return which communities there are tokens of} */
    @Override
    public String toString() {
        return "tokens of the communities " + byGroup.keySet();
    }
}
