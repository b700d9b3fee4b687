package dev.bindery.runtime.client;

import dev.bindery.runtime.auth.SecurityRequirement;
import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.call.CallEngine;
import dev.bindery.runtime.call.Operation;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.Transport;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What every generated client calls. Safe for use by many threads.
 *
 * <p>Blocking methods throw {@link dev.bindery.runtime.error.ApiException} when a call fails and
 * {@link IllegalArgumentException} when a request has a value that cannot be sent; asynchronous methods complete with the
 * same exceptions. Cancelling a future gives its call up.
 */
public final class ApiClient implements AutoCloseable {
    private final ApiDescription api;
    private final CallEngine engine;
    private final List<SecurityRequirement> offered;
    private final @Nullable Transport ownTransport;

    ApiClient(
            ApiDescription api,
            CallEngine engine,
            List<SecurityRequirement> offered,
            @Nullable Transport ownTransport) {
        this.api = api;
        this.engine = engine;
        this.offered = offered;
        this.ownTransport = ownTransport;
    }

    /**
     * Calls an operation and waits for its result.
     *
     * @param operation the operation
     * @param request its parameters
     * @param <Q> the type of the request
     * @param <R> the type of the result
     * @return the result; null only for an operation without one
     */
    public <Q, R> R call(Operation<Q, R> operation, Q request) {
        return exchange(operation, request).result();
    }

    /**
     * Calls an operation.
     *
     * @param operation the operation
     * @param request its parameters
     * @param <Q> the type of the request
     * @param <R> the type of the result
     * @return the result, later
     */
    public <Q, R> CompletableFuture<R> callAsync(Operation<Q, R> operation, Q request) {
        return engine.exchangeAsync(operation, request, Answer::result);
    }

    /**
     * Calls an operation and waits for its answer.
     *
     * @param operation the operation
     * @param request its parameters
     * @param <Q> the type of the request
     * @param <R> the type of the result
     * @return the result and how it came
     */
    public <Q, R> Answer<R> exchange(Operation<Q, R> operation, Q request) {
        return engine.exchange(operation, request);
    }

    /**
     * Calls an operation.
     *
     * @param operation the operation
     * @param request its parameters
     * @param <Q> the type of the request
     * @param <R> the type of the result
     * @return the result and how it came, later
     */
    public <Q, R> CompletableFuture<Answer<R>> exchangeAsync(Operation<Q, R> operation, Q request) {
        return engine.exchangeAsync(operation, request, answer -> answer);
    }

    /**
     * Calls a method by its name. It is never repeated once the server may have done it.
     *
     * @param method the method's name
     * @param parameters a String, Number or Boolean; a Collection of them, sent with commas; a JsonValue, sent as JSON text;
     *     null is not sent
     * @return the result, JSON null if there is none
     * @throws IllegalStateException if the API's methods cannot be called by name
     */
    public JsonValue call(String method, Map<String, ?> parameters) {
        return orNull(exchange(method(method), parameters));
    }

    /**
     * Calls a method by its name, as {@link #call(String, Map)} does.
     *
     * @param method the method's name
     * @param parameters the parameters
     * @return the result, later
     * @throws IllegalStateException if the API's methods cannot be called by name
     */
    public CompletableFuture<JsonValue> callAsync(String method, Map<String, ?> parameters) {
        return engine.exchangeAsync(method(method), parameters, ApiClient::orNull);
    }

    /**
     * Calls a path. It is never repeated once the server may have done it.
     *
     * @param httpMethod the HTTP method
     * @param path the path below the base address, percent-encoded, beginning with a slash
     * @param query query parameters, as in {@link #call(String, Map)}
     * @param body the JSON body; null for none
     * @return the answer's body, JSON null if it is empty
     */
    public JsonValue call(String httpMethod, String path, Map<String, ?> query, @Nullable JsonValue body) {
        return orNull(exchange(UntypedCall.path(httpMethod, path, body, api.settings(), offered), query));
    }

    /**
     * Calls a path, as {@link #call(String, String, Map, JsonValue)} does.
     *
     * @param httpMethod the HTTP method
     * @param path the path below the base address
     * @param query query parameters
     * @param body the JSON body; null for none
     * @return the answer's body, later
     */
    public CompletableFuture<JsonValue> callAsync(
            String httpMethod, String path, Map<String, ?> query, @Nullable JsonValue body) {
        return engine.exchangeAsync(
                UntypedCall.path(httpMethod, path, body, api.settings(), offered), query, ApiClient::orNull);
    }

    private static JsonValue orNull(Answer<JsonValue> answer) {
        @Nullable JsonValue result = answer.result();
        return result == null ? JsonValue.NULL : result;
    }

    private Operation<Map<String, ?>, JsonValue> method(String method) {
        UntypedCall untyped = api.untypedCall();
        if (untyped == null) {
            throw new IllegalStateException(api.name() + " does not say how to call a method by its name");
        }
        return untyped.method(method, api.settings(), offered);
    }

    /** Gives back what the client created. Calls under way are cancelled. A transport that was given to it stays open. */
    @Override
    public void close() {
        if (ownTransport != null) {
            ownTransport.close();
        }
    }

    @Override
    public String toString() {
        return api.name() + " client";
    }
}
