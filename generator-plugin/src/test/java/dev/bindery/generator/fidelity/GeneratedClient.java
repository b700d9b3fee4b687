package dev.bindery.generator.fidelity;

import dev.bindery.generator.model.AuthModel;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.SettingModel;
import dev.bindery.generator.model.SignatureModel;
import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.auth.CredentialProvider;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls typed methods of a generated client as a user would: by the view that has them. */
final class GeneratedClient implements AutoCloseable {

    private final GeneratedApi api;
    private final URI server;
    private final Map<String, Object> views = new HashMap<>();

    GeneratedClient(GeneratedApi api, URI server) {
        this.api = api;
        this.server = server;
    }

    /** {@return the text that is sent for a setting of the client} */
    static String valueOf(SettingModel setting) {
        return "value-of-" + setting.wireName();
    }

    /**
     * Calls an operation.
     *
     * @param address the address, where it is an argument
     * @param request the request; null where there are no parameters
     * @throws InvocationTargetException with what the method threw
     */
    void call(ResourceModel resource, OperationModel operation, @Nullable URI address, @Nullable Object request)
            throws InvocationTargetException {
        AuthModel.View view = viewOf(resource, operation);
        List<Class<?>> types = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        if (address != null) {
            types.add(URI.class);
            arguments.add(address);
        }
        if (request != null) {
            types.add(request.getClass());
            arguments.add(request);
        }
        try {
            Object client = client(view);
            Method accessor = type(view).getMethod(resource.accessor());
            Method method = accessor.getReturnType().getMethod(operation.methodName(), types.toArray(new Class<?>[0]));
            method.invoke(accessor.invoke(client), arguments.toArray());
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new LinkageError("the client has no such method", e);
        }
    }

    private AuthModel.View viewOf(ResourceModel resource, OperationModel operation) {
        for (AuthModel.View view : api.model().auth().views()) {
            for (AuthModel.ViewResource offered : view.resources()) {
                boolean has = offered.resourceName().equals(resource.name())
                        && resource.interfaces().stream()
                                .filter(type -> type.blockingName().equals(offered.interfaceName()))
                                .anyMatch(type -> type.operations().contains(operation));
                if (has) {
                    return view;
                }
            }
        }
        throw new AssertionError("no view offers " + operation.id());
    }

    private Class<?> clientType() {
        return api.type(GeneratedApi.PACKAGE + "." + api.model().clientName() + "Client");
    }

    private Class<?> type(AuthModel.View view) {
        return api.type(clientType().getName() + "$" + view.name());
    }

    private Object client(AuthModel.View view)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        Object known = views.get(view.name());
        if (known != null) {
            return known;
        }
        Object setup = clientType().getMethod("at", URI.class).invoke(null, server);
        for (SettingModel setting : api.model().settings()) {
            setup.getClass().getMethod(setting.javaName(), String.class).invoke(setup, valueOf(setting));
        }
        Method finish = Arrays.stream(setup.getClass().getMethods())
                .filter(method -> method.getReturnType().equals(type(view)))
                .filter(method -> !Arrays.asList(method.getParameterTypes()).contains(CredentialProvider.class))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no way to " + view.name()));
        Object[] credentials = Arrays.stream(finish.getParameterTypes())
                .map(type -> type == String.class ? "a-credential" : credential())
                .toArray();
        Object client = finish.invoke(setup, credentials);
        views.put(view.name(), client);
        return client;
    }

    /** One secret, and whatever signatures are made of. */
    private Credential credential() {
        Map<String, String> parts = new HashMap<>(Map.of("secret", "a-credential"));
        for (AuthModel.Scheme scheme : api.model().auth().schemes()) {
            SignatureModel signature = scheme.signature();
            if (signature != null) {
                signature.secrets().stream()
                        .flatMap(secret -> signature.parts(secret).stream())
                        .forEach(part -> parts.put(part.name(), "a-credential"));
            }
        }
        return Credential.of(parts);
    }

    @Override
    public void close() {
        for (Object view : views.values()) {
            try {
                ((AutoCloseable) view).close();
            } catch (Exception e) {
                throw new AssertionError("the client cannot be closed", e);
            }
        }
    }
}
