package dev.bindery.testkit.signin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a server says when it gives out a token. */
final class TokenAnswers {
    private final SignInScheme scheme;
    private final Issued issued;
    private final Map<String, JsonNode> more = new ConcurrentHashMap<>();
    private volatile Duration life = Duration.ofHours(1);

    TokenAnswers(SignInScheme scheme, Issued issued) {
        this.scheme = scheme;
        this.issued = issued;
    }

    void last(Duration newLife) {
        life = newLife;
    }

    void add(String name, JsonNode value) {
        more.put(name, value);
    }

    /** The token comes by the browser: nothing renews it. */
    Map<String, JsonNode> implicit(Session session) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        access(session).properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    /**
     * Makes the answer to a request.
     *
     * @param session what the token is for
     * @param refresh what renews it: one that still counts, or null for a new one where the server has any
     * @param state what the application sent along
     */
    ObjectNode answer(Session session, @Nullable String refresh, @Nullable String state) {
        ObjectNode answer = access(session);
        if (session.user() != null && session.ids().isEmpty() && scheme.refreshes()) {
            answer.put("refresh_token", refresh == null ? issued.refresh(session) : refresh);
        }
        if (state != null) {
            answer.put("state", state);
        }
        return named(answer);
    }

    private ObjectNode named(ObjectNode answer) {
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : answer.properties()) {
            String called = scheme.name(field.getKey());
            named.set(called.isEmpty() ? field.getKey() : called, field.getValue());
        }
        return named;
    }

    private ObjectNode access(Session session) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        if (session.ids().isEmpty()) {
            answer.put("access_token", issued.access(session));
        }
        session.ids().forEach(id -> answer.put("access_token_" + id, issued.access(session)));
        answer.put("token_type", "Bearer");
        answer.put("expires_in", life.toSeconds());
        if (session.scope() != null) {
            answer.put("scope", session.scope());
        }
        more.forEach(answer::set);
        return answer;
    }
}
