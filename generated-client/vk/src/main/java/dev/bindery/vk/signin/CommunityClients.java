package dev.bindery.vk.signin;

import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.vk.VkClient;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A client for each of several communities, chosen by the id of the community. VK's limits hold for each community by itself.
 * Safe for use by many threads.
 */
public final class CommunityClients implements AutoCloseable {
    private final SortedMap<Long, VkClient.Group> byGroup;

    private CommunityClients(SortedMap<Long, VkClient.Group> byGroup) {
        this.byGroup = Collections.unmodifiableSortedMap(byGroup);
    }

    /**
     * Opens a client with each token.
     *
     * @param setup how the clients are to work
     * @param tokens the tokens
     * @return the clients
     */
    public static CommunityClients of(VkClient.Setup setup, CommunityTokens tokens) {
        return of(
                setup,
                tokens.byGroup().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                token -> CredentialProvider.of(token.getValue().credential()))));
    }

    /**
     * Opens a client with each credential.
     *
     * @param setup how the clients are to work
     * @param credentials gives the token of each community, by the ids of the communities
     * @return the clients
     */
    public static CommunityClients of(VkClient.Setup setup, Map<Long, ? extends CredentialProvider> credentials) {
        SortedMap<Long, VkClient.Group> clients = new TreeMap<>();
        credentials.forEach((groupId, credential) -> clients.put(groupId, setup.group(credential)));
        return new CommunityClients(clients);
    }

    /**
     * The client of one community.
     *
     * @param groupId the id of the community, without a minus
     * @return its client, which stays open until all are closed
     * @throws IllegalArgumentException if there is none for it
     */
    public VkClient.Group of(long groupId) {
        VkClient.Group client = byGroup.get(groupId);
        if (client == null) {
            throw new IllegalArgumentException(
                    "there is no client of the community " + groupId + ", only of " + byGroup.keySet());
        }
        return client;
    }

    /** {@return the clients by the ids of their communities, the smallest first; unmodifiable} */
    public SortedMap<Long, VkClient.Group> byGroup() {
        return byGroup;
    }

    /** Closes all clients. */
    @Override
    public void close() {
        byGroup.values().forEach(VkClient.Group::close);
    }

    /** {@return which communities there are clients of} */
    @Override
    public String toString() {
        return "clients of the communities " + byGroup.keySet();
    }
}
