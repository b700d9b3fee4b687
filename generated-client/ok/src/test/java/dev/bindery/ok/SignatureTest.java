package dev.bindery.ok;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.auth.SchemeUse;
import dev.bindery.runtime.auth.SecurityRequirement;
import dev.bindery.runtime.call.Addressed;
import dev.bindery.runtime.call.In;
import dev.bindery.runtime.call.NoParameters;
import dev.bindery.runtime.call.Operation;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.runtime.json.JsonWriter;
import dev.bindery.testkit.NameValue;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.server.SignatureCheck;
import dev.bindery.testkit.spec.SpecOperation;
import dev.bindery.testkit.spec.Specification;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The signature that the server gets, as the test kit computes it once more from what the server gets. */
class SignatureTest {
    private static final String KEY = "ABCDEFGHIGKLMNOPK";
    private static final String SESSION_SECRET = "ae5362b5b588cc7294c2414d71b74d5d";
    private static final String APPLICATION_SECRET = "ABC123DEF456GHI789JKL123";
    private static final String TOKEN = "-s-84W-s3egarWUsbkq-IWTucuedzTKT8VUXIA.s4Xx8IW7";

    private static final Specification SPEC = Specification.ofClient("ok");
    private static final int ROUNDS = 2;
    private static final Set<String> ADDED = Set.of("application_key", "access_token", "sig");

    @RegisterExtension
    static final TestServerExtension ok = TestServerExtension.speaking("ok");

    private static final OkClient.Session CLIENT_SERVER = setup().clientSession(KEY, TOKEN, SESSION_SECRET);
    private static final OkClient.Session SERVER_SERVER = setup().serverSession(KEY, TOKEN, APPLICATION_SECRET);
    private static final OkClient.Application WITHOUT_SESSION = setup().application(KEY, APPLICATION_SECRET);

    private static OkClient.Setup setup() {
        return OkClient.at(ok.uri()).retry(RetryPolicy.none());
    }

    @AfterAll
    static void close() {
        List.of(CLIENT_SERVER, SERVER_SERVER, WITHOUT_SESSION).forEach(OkClient.View::close);
    }

    /** A judge who knows one secret, made of these parts. */
    private static SignatureCheck judge(String... secret) {
        SignatureCheck judge = new SignatureCheck(SPEC);
        judge.accept(secret);
        return judge;
    }

    /** An operation as its constant describes it; tests are named by it. */
    private record Described(Operation<?, ?> operation, Type request) {

        boolean takes(String scheme) {
            return operation.security().stream()
                    .flatMap(alternative -> alternative.uses().stream())
                    .anyMatch(use -> use.scheme().equals(scheme));
        }

        Object draw(Drawing drawing) {
            if (request instanceof ParameterizedType addressed) {
                Object parameters = drawing.object((Class<?>) addressed.getActualTypeArguments()[0]);
                return new Addressed<>(ok.uri().resolve(operation.path()), parameters);
            }
            return request == NoParameters.class ? NoParameters.NONE : drawing.object((Class<?>) request);
        }

        @Override
        public String toString() {
            return operation.id();
        }
    }

    static List<Described> operations() {
        return Stream.of(OkClient.Session.class, OkClient.Application.class)
                .flatMap(view -> Arrays.stream(view.getMethods()))
                .filter(accessor -> accessor.getReturnType().getSimpleName().endsWith("Api"))
                .map(accessor -> accessor.getReturnType().getPackageName() + "." + capital(accessor.getName()))
                .distinct()
                .sorted()
                .flatMap(name -> Arrays.stream(operationsOf(name).getFields()))
                .map(field -> new Described(
                        constant(field), ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]))
                .filter(described -> described.takes("session") || described.takes("application"))
                .sorted(Comparator.comparing(Described::toString))
                .toList();
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Class<?> operationsOf(String resource) {
        try {
            return Class.forName(resource + "Operations");
        } catch (ClassNotFoundException e) {
            throw new LinkageError(resource + " has no operations", e);
        }
    }

    private static Operation<?, ?> constant(Field field) {
        try {
            return (Operation<?, ?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyMethodIsTried() {
        assertThat(operations()).extracting(Described::toString).hasSize(147).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void fitsWhatIsSentByPostAndByGet(Described described) {
        long seed = Long.getLong("bindery.seed", 20_260_101L);
        Drawing drawing = new Drawing(new Random(seed));
        for (int i = 0; i < ROUNDS; i++) {
            Object request = described.draw(drawing);
            String about = "seed " + seed + ", round " + i + ": " + request;
            if (described.takes("session")) {
                check(CLIENT_SERVER, described, request, TOKEN, judge(SESSION_SECRET), about);
                check(SERVER_SERVER, described, request, TOKEN, judge(TOKEN, APPLICATION_SECRET), about);
            }
            if (described.takes("application")) {
                check(WITHOUT_SESSION, described, request, null, judge(APPLICATION_SECRET), about);
            }
        }
    }

    private static void check(
            OkClient.View client,
            Described described,
            Object request,
            @Nullable String token,
            SignatureCheck judge,
            String about) {
        SpecOperation operation = SPEC.operation(described.toString());
        ReceivedRequest sent = sent(client, described, request);
        assertThat(sent.parameter("application_key")).as(about).isEqualTo(KEY);
        assertThat(sent.parameter("access_token")).as(about).isEqualTo(token);
        assertThat(judge.violation(operation, sent)).as(about).isEmpty();
        if (described.toString().equals("sdk.init")) {
            assertThat(sent.parameter("sig")).as(about).isNull();
            return;
        }
        assertThat(judge("another").violation(operation, sent)).as(about).isPresent();
        assertThat(judge.violation(operation, sentByGet(client, described, sent)))
                .as("by GET, " + about)
                .isEmpty();
    }

    // The request was drawn from the operation's own type.
    @SuppressWarnings("unchecked")
    private static ReceivedRequest sent(OkClient.View client, Described described, Object request) {
        try {
            client.exchange((Operation<Object, Object>) described.operation(), request);
        } catch (OkException refused) { // the values are made up, and the server may refuse them
            assertThat(refused.status()).as(refused.toString()).isNotZero();
        }
        return ok.journal().last(described.toString());
    }

    /** Sends the same parameters as a query. */
    private static ReceivedRequest sentByGet(OkClient.View client, Described described, ReceivedRequest sent) {
        Operation<NoParameters, Void> operation = Operation.<NoParameters, Void>builder(
                        described.toString(), "GET", sent.path())
                .security(described.operation().security().toArray(SecurityRequirement[]::new))
                .request((none, out) -> Stream.concat(sent.query().stream(), sent.form().stream())
                        .filter(pair -> !ADDED.contains(pair.name()))
                        .forEach(pair -> out.query(pair.name(), pair.value(), JsonWriter::writeString)))
                .nothing()
                .build();
        ReceivedRequest again = exchanged(client, operation);
        assertThat(again.method()).isEqualTo("GET");
        assertThat(again.form()).isEmpty();
        return again;
    }

    private static ReceivedRequest exchanged(OkClient.View client, Operation<NoParameters, Void> operation) {
        try {
            client.exchange(operation, NoParameters.NONE);
        } catch (OkException refused) {
            assertThat(refused.status()).as(refused.toString()).isNotZero();
        }
        List<ReceivedRequest> all = ok.journal().requests();
        return all.get(all.size() - 1);
    }

    /** The call of the documentation, whose signatures are known. */
    private static Operation<NoParameters, Void> documented(String httpMethod, In place) {
        return Operation.<NoParameters, Void>builder("events.get", httpMethod, "/fb.do")
                .fixed("method", "events.get", place)
                .fixed("format", "json", place)
                .security(SecurityRequirement.of(SchemeUse.of("session")))
                .nothing()
                .build();
    }

    @ParameterizedTest
    @CsvSource({"GET, QUERY", "POST, FORM"})
    void isTheOneThatIsDocumented(String httpMethod, In place) {
        Operation<NoParameters, Void> call = documented(httpMethod, place);
        assertThat(exchanged(CLIENT_SERVER, call).parameter("sig")).isEqualTo("03a41413523ea8092507949d6e711963");
        assertThat(exchanged(SERVER_SERVER, call).parameter("sig")).isEqualTo("232c8eb921951c4dba9b72606f9ddb4c");
    }

    @Test
    void coversALongListAsItIsSent() {
        List<String> ids =
                IntStream.range(0, 100).mapToObj(id -> "5611049473" + id).toList();
        CLIENT_SERVER.users().getInfo(u -> u.uids(ids).fields("UID", "имя & =+"));

        ReceivedRequest sent = ok.journal().last("users.getInfo");
        assertThat(sent.parameter("uids")).isEqualTo(String.join(",", ids));
        assertThat(judge(SESSION_SECRET).violation(SPEC.operation("users.getInfo"), sent))
                .isEmpty();
    }

    @Test
    void coversWhatIsEmptyAndSentAndNothingThatIsAbsent() {
        CLIENT_SERVER.photos().editPhoto(p -> p.photoId("1").description(""));

        ReceivedRequest sent = ok.journal().last("photos.editPhoto");
        assertThat(sent.form())
                .extracting(NameValue::name)
                .containsExactlyInAnyOrder("photo_id", "description", "application_key", "access_token", "sig");
        assertThat(judge(SESSION_SECRET).violation(SPEC.operation("photos.editPhoto"), sent))
                .isEmpty();
    }

    @Test
    void coversSettingsInTheQuery() {
        try (OkClient.Session client =
                setup().online("false").platform("ANDROID").clientSession(KEY, TOKEN, SESSION_SECRET)) {
            client.events().get();
        }
        ReceivedRequest sent = ok.journal().last("events.get");
        assertThat(sent.query()).extracting(NameValue::name).containsExactly("__online", "platform");
        assertThat(judge(SESSION_SECRET).violation(SPEC.operation("events.get"), sent))
                .isEmpty();
    }
}
