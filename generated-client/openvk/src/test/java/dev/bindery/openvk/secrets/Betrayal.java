package dev.bindery.openvk.secrets;

import dev.bindery.runtime.json.JsonValue;
import dev.bindery.testkit.NameValue;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ways in which a server fails a call and repeats the secrets that it was sent while doing so. */
enum Betrayal implements Function<ReceivedRequest, Reply> {
    ERROR_OF_THE_API,
    SECOND_FACTOR,
    PAGE_IN_PLACE_OF_AN_ERROR,
    PAGE_IN_PLACE_OF_A_RESULT,
    REDIRECT,
    EMPTY_BODY,
    BODY_THAT_ENDS_EARLY,
    CONNECTION_THAT_ENDS_EARLY,
    NO_RESULT,
    RESULT_OF_ANOTHER_KIND,
    RESULT_WITH_FIELDS_OF_OTHER_KINDS,
    DROPPED_CONNECTION;

    @Override
    public Reply apply(ReceivedRequest request) {
        String echo = echo(request);
        String quoted = JsonValue.of(echo).toJson();
        return switch (this) {
            case ERROR_OF_THE_API -> Reply.json(400, error(request).toJson());
            case SECOND_FACTOR -> Reply.json(401, secondFactor(request).toJson());
            case PAGE_IN_PLACE_OF_AN_ERROR -> Reply.of(500, "text/html", "<pre>" + echo + "</pre>");
            case PAGE_IN_PLACE_OF_A_RESULT -> Reply.of(200, "text/html", echo);
            case REDIRECT ->
                Reply.of(302, "text/html", echo)
                        .withHeader("Location", "https://elsewhere.example/?data=" + base64(request) + "#" + echo)
                        .withHeader("Set-Cookie", "sid=" + echo)
                        .withHeader("X-Trace", echo);
            case EMPTY_BODY -> Reply.json(200, "").withHeader("X-Trace", echo);
            case BODY_THAT_ENDS_EARLY -> Reply.json(200, "{\"response\":" + quoted);
            case CONNECTION_THAT_ENDS_EARLY -> Reply.json(200, echo).cutOff();
            case NO_RESULT -> Reply.json(200, "{\"echo\":" + quoted + "}");
            case RESULT_OF_ANOTHER_KIND -> Reply.json(200, "{\"response\":" + quoted + "}");
            case RESULT_WITH_FIELDS_OF_OTHER_KINDS ->
                Reply.json(200, resultOfWrongFields(request).toJson());
            case DROPPED_CONNECTION -> Reply.dropped();
        };
    }

    private static Stream<Secret> secretsOf(ReceivedRequest request) {
        String all = request.path() + request.query() + request.form() + request.headers();
        return Arrays.stream(Secret.values())
                .filter(secret -> secret.surroundings(all).isPresent());
    }

    private static String echo(ReceivedRequest request) {
        return secretsOf(request)
                .flatMap(secret -> secret.forms().values().stream())
                .collect(Collectors.joining(" | "));
    }

    private static JsonValue error(ReceivedRequest request) {
        List<JsonValue> parameters = new ArrayList<>();
        Stream.concat(request.query().stream(), request.form().stream())
                .map(Betrayal::pair)
                .forEach(parameters::add);
        parameters.add(pair(new NameValue("access_token", String.valueOf(request.header("Authorization")))));
        parameters.add(pair(new NameValue("comment", echo(request))));
        return JsonValue.of(Map.of(
                "error_code", JsonValue.of(15),
                "error_msg", JsonValue.of("Access denied for " + echo(request)),
                "request_params", JsonValue.of(parameters)));
    }

    /** Fields of the results of {@link SecretCall}, all of a wrong kind, so that all are reported. */
    private static JsonValue resultOfWrongFields(ReceivedRequest request) {
        JsonValue echo = JsonValue.of(echo(request));
        Map<String, JsonValue> wrong = Map.of(
                "id",
                echo,
                "online",
                echo,
                "expires_in",
                echo,
                "is_stale",
                echo,
                "ts",
                echo,
                "updates",
                echo,
                "sizes",
                echo);
        JsonValue fields = JsonValue.of(wrong);
        Map<String, JsonValue> answer = new HashMap<>(wrong);
        answer.put("response", JsonValue.of(List.of(fields)));
        return JsonValue.of(answer);
    }

    private static JsonValue pair(NameValue parameter) {
        return JsonValue.of(Map.of("key", JsonValue.of(parameter.name()), "value", JsonValue.of(parameter.value())));
    }

    private static JsonValue secondFactor(ReceivedRequest request) {
        return JsonValue.of(Map.of(
                "error", JsonValue.of("need_validation"),
                "error_description", JsonValue.of("use app code, not " + echo(request)),
                "validation_sid", JsonValue.of("2fa_12_2839041_randommessdontread"),
                "redirect_uri", JsonValue.of("https://ovk.example/2fa?data=" + base64(request))));
    }

    /** What the real server does with login and password. */
    private static String base64(ReceivedRequest request) {
        JsonValue form = JsonValue.of(request.form().stream()
                .collect(Collectors.toMap(NameValue::name, field -> JsonValue.of(field.value()))));
        return Base64.getEncoder().encodeToString(form.toJson().getBytes(StandardCharsets.UTF_8));
    }
}
