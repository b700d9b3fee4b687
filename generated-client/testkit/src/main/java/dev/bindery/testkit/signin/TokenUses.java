package dev.bindery.testkit.signin;

import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import org.jspecify.annotations.Nullable;

/** What can be done with a token beside calls: give it back, ask whose it is, end its session. */
final class TokenUses {
    private final SignInScheme scheme;
    private final ClientCheck clients;
    private final Issued issued;
    private volatile String userInfo = "{\"user\":{\"user_id\":\"1\"}}";

    TokenUses(SignInScheme scheme, ClientCheck clients, Issued issued) {
        this.scheme = scheme;
        this.clients = clients;
        this.issued = issued;
    }

    void userInfo(String json) {
        userInfo = json;
    }

    Reply answer(SignInStep step, ReceivedRequest request) throws Refusal {
        Parameters parameters = Parameters.ofForm(request, scheme::name);
        clients.proven(request, parameters);
        String field = step == SignInStep.REVOCATION ? scheme.text("revocationField", "token") : "access_token";
        String token = parameters.required(field);
        if (field.equals("token")) {
            checkHint(parameters.optional("token_type_hint"), token);
        } else if (issued.ofAccess(token) == null) {
            throw new Refusal("invalid_token", "access_token is unknown, expired or revoked");
        }
        parameters.optional(scheme.names("tokenParameters"));
        parameters.nothingElse();
        if (step == SignInStep.USER_INFO) {
            return Reply.json(200, userInfo);
        }
        issued.revoke(token);
        return Reply.json(200, "{}");
    }

    /** A token that is unknown is as good as revoked; one of another kind is a fault. */
    private void checkHint(@Nullable String hint, String token) throws Refusal {
        boolean right = hint == null
                || (hint.equals("access_token") && issued.ofRefresh(token) == null)
                || (hint.equals("refresh_token") && issued.ofAccess(token) == null);
        if (!right) {
            throw Refusal.badRequest("token_type_hint is wrong");
        }
    }
}
