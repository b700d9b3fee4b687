package dev.bindery.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.bindery.testkit.server.ErrorAnswers;
import dev.bindery.testkit.server.ReplyWriter;
import dev.bindery.testkit.server.RequestCheck;
import dev.bindery.testkit.server.RequestReader;
import dev.bindery.testkit.server.SignatureCheck;
import dev.bindery.testkit.server.SpecAnswers;
import dev.bindery.testkit.server.TokenCheck;
import dev.bindery.testkit.server.Violation;
import dev.bindery.testkit.signin.SignInServer;
import dev.bindery.testkit.signin.SignIns;
import dev.bindery.testkit.spec.SpecOperation;
import dev.bindery.testkit.spec.Specification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A server on loopback that speaks one platform from its specification.
 *
 * <p>It judges each request as the platform would, answers what a test scripts or else the example of the
 * specification, and keeps a journal. Safe for use by several threads.
 */
public final class TestServer implements AutoCloseable {

    private final Specification spec;
    private final TokenCheck tokens;
    private final SignatureCheck signatures;
    private final RequestCheck check;
    private final ErrorAnswers errors;
    private final Journal journal = new Journal();
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final SignIns signIns;
    private final HttpServer http;
    private final ExecutorService workers = Executors.newCachedThreadPool(TestServer::daemon);

    private TestServer(Specification spec) {
        this.spec = spec;
        this.tokens = new TokenCheck(spec);
        this.signatures = new SignatureCheck(spec);
        this.check = new RequestCheck(spec, tokens, signatures);
        this.errors = new ErrorAnswers(spec);
        this.signIns = new SignIns(spec, tokens);
        try {
            this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no port of the loopback address can be had", e);
        }
        http.setExecutor(workers);
        http.createContext("/", this::serve);
        http.start();
    }

    /**
     * Starts a server on a free port.
     *
     * @param spec what it speaks
     * @return the running server
     */
    public static TestServer start(Specification spec) {
        return new TestServer(spec);
    }

    /** {@return the base address for a client} */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    /**
     * Scripts what an operation answers.
     *
     * @param operationId the operation
     * @return its script
     * @throws IllegalArgumentException if the specification has no such operation
     */
    public Script on(String operationId) {
        SpecOperation found = spec.operation(operationId);
        return scripts.computeIfAbsent(found.id(), id -> script(found));
    }

    private Script script(SpecOperation operation) {
        return new Script(
                json -> Reply.json(
                        operation.success().status(),
                        operation
                                .envelope()
                                .map(name -> "{\"" + name + "\":" + json + "}")
                                .orElse(json)),
                (request, code, message) -> errors.answer(operation, request, code, message));
    }

    /**
     * Gives out the tokens of a security scheme from now on. The API accepts these then, and none that nobody accepted.
     *
     * @param schemeId the scheme
     * @return what gives them out
     * @throws IllegalArgumentException if the specification has no such scheme with flows
     */
    public SignInServer signIn(String schemeId) {
        return signIns.of(schemeId);
    }

    /**
     * Accepts this credential, and from now on none that was not accepted so. Before the first, any will do.
     *
     * @param credential the token or key
     * @return this
     */
    public TestServer accept(String credential) {
        tokens.accept(credential);
        return this;
    }

    /**
     * Accepts signatures made with this secret, and from now on none made with another. Before the first, any will do.
     *
     * @param secretParts what the specification makes the secret of: one is the secret itself, of several it is the digest
     *     of all in their order
     * @return this
     */
    public TestServer acceptSigned(String... secretParts) {
        signatures.accept(secretParts);
        return this;
    }

    /** {@return what was received so far} */
    public Journal journal() {
        return journal;
    }

    /** Forgets scripts, credentials, sign-ins and the journal. */
    public void reset() {
        scripts.clear();
        signIns.clear();
        tokens.acceptAny();
        signatures.acceptAny();
        journal.clear();
    }

    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        URI address = exchange.getRequestURI();
        Optional<SpecOperation> operation =
                spec.route(exchange.getRequestMethod(), address.getPath()).or(() -> spec.named(address));
        ReceivedRequest request =
                RequestReader.read(exchange, operation.map(SpecOperation::id).orElse(null));
        Optional<SignIns.Asked> asked = signIns.asked(request);
        journal.add(asked.map(a -> request.as(a.name())).orElse(request));
        Reply reply = asked.map(a -> a.answer(request))
                .or(() -> operation.map(o -> answer(o, request)))
                .orElseGet(() -> unknown(request));
        if (reply.delay().isZero()) {
            ReplyWriter.send(exchange, reply);
        } else {
            CompletableFuture.delayedExecutor(reply.delay().toMillis(), TimeUnit.MILLISECONDS, workers)
                    .execute(() -> ReplyWriter.send(exchange, reply));
        }
    }

    private Reply answer(SpecOperation operation, ReceivedRequest request) {
        Optional<Violation> violation = check.firstViolation(operation, request);
        if (violation.isPresent()) {
            return errors.answer(operation, request, violation.get());
        }
        Script script = scripts.get(operation.id());
        Function<ReceivedRequest, Reply> due = script == null ? null : script.due();
        return due == null ? SpecAnswers.answer(operation, request) : due.apply(request);
    }

    private Reply unknown(ReceivedRequest request) {
        return errors.answer(
                null,
                request,
                new Violation(Violation.Kind.UNKNOWN_METHOD, spec.title() + " has no operation for " + request));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "bindery-testkit");
        thread.setDaemon(true);
        return thread;
    }
}
