package dev.bindery.testkit.signin;

import dev.bindery.testkit.NameValue;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page where users sign in and agree. These agree at once, and their browser is sent back. */
final class AuthorizationPage {
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern IDS = Pattern.compile("\\d+(,\\d+)*");

    private final SignInScheme scheme;
    private final ClientCheck clients;
    private final Issued issued;
    private final TokenAnswers answers;

    AuthorizationPage(SignInScheme scheme, ClientCheck clients, Issued issued, TokenAnswers answers) {
        this.scheme = scheme;
        this.clients = clients;
        this.issued = issued;
        this.answers = answers;
    }

    /** Until it is known that the browser may go back there, it is told the fault on the page. */
    Reply answer(ReceivedRequest request, @Nullable Function<ReceivedRequest, Reply> scripted) throws Refusal {
        Parameters parameters = new Parameters(request.query(), UnaryOperator.identity());
        TestApplication application = clients.named(parameters.required("client_id"));
        String home = parameters.required("redirect_uri");
        if (!application.redirectUris().contains(home)) {
            throw Refusal.badRequest("redirect_uri is not the one that is registered");
        }
        try {
            Map<String, String> back = agreed(application, home, parameters);
            return scripted == null ? redirect(request, back) : scripted.apply(request);
        } catch (Refusal refusal) {
            return redirect(request, refusal.fields());
        }
    }

    /** Sends the browser back with these parameters and the state. */
    static Reply redirect(ReceivedRequest request, Map<String, String> parameters) {
        String home = String.valueOf(request.parameter("redirect_uri"));
        boolean fragment = "token".equals(request.parameter("response_type"));
        List<NameValue> all = new ArrayList<>();
        parameters.forEach((name, value) -> all.add(new NameValue(name, value)));
        String state = request.parameter("state");
        if (state != null) {
            all.add(new NameValue("state", state));
        }
        String encoded = all.stream()
                .map(one -> encoded(one.name()) + "=" + encoded(one.value()))
                .collect(Collectors.joining("&"));
        String mark = fragment ? "#" : home.contains("?") ? "&" : "?";
        return Reply.of(302, "text/html", "").withHeader("Location", home + mark + encoded);
    }

    private Map<String, String> agreed(TestApplication application, String home, Parameters parameters) throws Refusal {
        String type = parameters.required("response_type");
        String flow = type.equals("code") ? "authorizationCode" : "implicit";
        if (!scheme.has(flow) || !(type.equals("code") || type.equals("token"))) {
            throw new Refusal("unsupported_response_type", "response_type " + type + " is not known here");
        }
        String state = parameters.required("state");
        String scope = scope(parameters, flow);
        String challenge = type.equals("code") ? challenge(parameters) : null;
        List<String> ids = ids(parameters);
        parameters.required(scheme.names("authorizationParameters"));
        parameters.optional(scheme.names("authorizationOptions"));
        parameters.nothingElse();

        Map<String, String> carried = new LinkedHashMap<>();
        if (type.equals("code")) {
            scheme.names("carries").forEach(name -> carried.put(name, issued.device()));
        }
        Session session = new Session(application.id(), "1", scope, carried, ids);
        Map<String, String> back = new LinkedHashMap<>();
        if (type.equals("code")) {
            back.put("code", issued.code(new IssuedCode(session, home, state, challenge)));
            back.putAll(carried);
        } else {
            answers.implicit(session).forEach((name, value) -> back.put(name, value.asText()));
        }
        return back;
    }

    private @Nullable String scope(Parameters parameters, String flow) throws Refusal {
        String scope = parameters.optional("scope");
        Set<String> known = scheme.scopes(flow);
        if (scope != null) {
            for (String one : scope.split(Pattern.quote(scheme.text("scopeSeparator", " ")), -1)) {
                if (!known.contains(one)) {
                    throw new Refusal("invalid_scope", "scope " + one + " is not known");
                }
            }
        }
        return scope;
    }

    /** A method that the specification names is asked of everybody; else a proof is welcome. */
    private @Nullable String challenge(Parameters parameters) throws Refusal {
        String method = scheme.text("proofKey", "S256");
        if (method.equals("none")) {
            return null;
        }
        String challenge =
                scheme.says("proofKey") ? parameters.required("code_challenge") : parameters.optional("code_challenge");
        if (challenge != null) {
            if (!CHALLENGE.matcher(challenge).matches()) {
                throw Refusal.badRequest("code_challenge is no SHA-256 in Base64 for addresses");
            }
            if (!parameters.required("code_challenge_method").equals(method)) {
                throw Refusal.badRequest("code_challenge_method is not " + method);
            }
        }
        return challenge;
    }

    private List<String> ids(Parameters parameters) throws Refusal {
        String name = scheme.tokenFor();
        String ids = name == null ? null : parameters.required(name);
        if (ids == null) {
            return List.of();
        }
        if (!IDS.matcher(ids).matches()) {
            throw Refusal.badRequest(name + " is no list of ids");
        }
        return List.of(ids.split(",", -1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
