package dev.bindery.benchmarks.vk;

import com.vk.api.sdk.client.ClientResponse;
import com.vk.api.sdk.client.TransportClient;
import com.vk.api.sdk.client.VkApiClient;
import com.vk.api.sdk.client.actors.UserActor;
import com.vk.api.sdk.httpclient.HttpTransportClient;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** VK's own. */
final class OfficialClient implements Client {

    private static final Map<String, String> HEADERS = Map.of("Content-Type", "application/json");

    private final VkApiClient client;
    private final UserActor actor = new UserActor(1L, "token");

    private OfficialClient(VkApiClient client) {
        this.client = client;
    }

    static Client of(URI server, String answer) {
        TransportClient transport = answer.isEmpty() ? new HttpTransportClient() : fixed(answer);
        return new OfficialClient(new VkApiClient(transport) {
            @Override
            public String getApiEndpoint() {
                return server + "/method/";
            }
        });
    }

    /** Answers without a network; its transports give texts, so making one of the bytes is part of a call. */
    private static TransportClient fixed(String body) {
        byte[] utf8 = body.getBytes(StandardCharsets.UTF_8);
        return (TransportClient) Proxy.newProxyInstance(
                TransportClient.class.getClassLoader(),
                new Class<?>[] {TransportClient.class},
                (proxy, method, arguments) ->
                        new ClientResponse(200, new String(utf8, StandardCharsets.UTF_8), HEADERS));
    }

    @Override
    public Object usersGet() throws Exception {
        return client.users().get(actor).userIds("1").execute();
    }

    @Override
    public Object wallGet() throws Exception {
        return client.wall().get(actor).count(100).execute();
    }
}
