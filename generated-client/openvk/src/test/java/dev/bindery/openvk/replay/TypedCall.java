package dev.bindery.openvk.replay;

import dev.bindery.openvk.OpenVkClient;
import dev.bindery.runtime.call.Addressed;
import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.call.NoParameters;
import dev.bindery.runtime.call.Operation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A generated operation with the request that a recording means.
 *
 * @param operation the operation
 * @param request its request
 * @param <Q> the request's type
 * @param <R> the result's type
 */
record TypedCall<Q, R>(Operation<Q, R> operation, Q request) {

    private static final URI INSTANCE = URI.create("http://instance.test");

    /** {@return every typed call that an operation of the document became: its variants, or itself alone} */
    static List<TypedCall<?, ?>> candidates(String operationId, Recording recording)
            throws ReflectiveOperationException {
        List<TypedCall<?, ?>> found = new ArrayList<>();
        for (Field field : operationsOf(operationId).getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Operation.class) {
                Operation<?, ?> operation = (Operation<?, ?>) field.get(null);
                if (operation.id().equals(operationId)) {
                    found.add(create(operation, ((ParameterizedType) field.getGenericType()), recording));
                }
            }
        }
        return found;
    }

    private static Class<?> operationsOf(String operationId) throws ClassNotFoundException {
        String resource = operationId.contains(".") ? operationId.substring(0, operationId.indexOf('.')) : operationId;
        String name = resource.substring(0, 1).toUpperCase(Locale.ROOT) + resource.substring(1) + "Operations";
        return Class.forName("dev.bindery.openvk." + resource.toLowerCase(Locale.ROOT) + "." + name);
    }

    // The field's declared type says that the request is of the operation's type.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static TypedCall<?, ?> create(Operation<?, ?> operation, ParameterizedType declared, Recording recording)
            throws ReflectiveOperationException {
        return new TypedCall(operation, request(declared.getActualTypeArguments()[0], recording));
    }

    private static Object request(Type type, Recording recording) throws ReflectiveOperationException {
        if (type == NoParameters.class) {
            return NoParameters.NONE;
        }
        URI address = INSTANCE.resolve(recording.path());
        if (type == URI.class) {
            return address;
        }
        if (type instanceof ParameterizedType addressed) {
            Class<?> parameters = (Class<?>) addressed.getActualTypeArguments()[0];
            return new Addressed<>(address, TypedRequest.of(parameters, recording.parameters()));
        }
        return TypedRequest.of((Class<?>) type, recording.parameters());
    }

    /** Sends the request and reads the recorded answer. */
    Answer<R> replay(RecordedTransport transport) {
        return client(transport, "no-such-token").exchange(operation, request);
    }

    /** {@return a client whose token is what the recording had, or another where it had none} */
    Answer<R> replay(RecordedTransport transport, Map<String, String> parameters) {
        String token = parameters.getOrDefault("access_token", "");
        return client(transport, token.isBlank() ? "no-such-token" : token).exchange(operation, request);
    }

    static OpenVkClient.Token client(RecordedTransport transport, String token) {
        return OpenVkClient.at(INSTANCE).transport(transport).token(token);
    }
}
