package dev.bindery.generator.emitter;

import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel;
import dev.bindery.generator.model.AuthModel.View;
import dev.bindery.generator.model.AuthModel.ViewResource;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.ErrorModel;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.SettingModel;
import dev.bindery.generator.model.TypeModel;
import dev.bindery.generator.model.UntypedCallModel;
import dev.bindery.generator.testing.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A small API, to which a test adds what it is about. */
final class ApiFixture {

    private final List<TypeModel> types = new ArrayList<>();
    private final List<ResourceModel> resources = new ArrayList<>();
    private final List<SettingModel> settings = new ArrayList<>();
    private @Nullable AuthModel auth;
    private ErrorModel errors = new ErrorModel(List.of(), List.of(), List.of());
    private @Nullable UntypedCallModel untypedCall;
    private @Nullable String server;

    static ApiFixture with(TypeModel... types) {
        ApiFixture fixture = new ApiFixture();
        fixture.types.addAll(List.of(types));
        return fixture;
    }

    ApiFixture auth(AuthModel auth) {
        this.auth = auth;
        return this;
    }

    ApiFixture errors(ErrorModel errors) {
        this.errors = errors;
        return this;
    }

    ApiFixture server(String server) {
        this.server = server;
        return this;
    }

    ApiFixture untypedCall(UntypedCallModel untypedCall) {
        this.untypedCall = untypedCall;
        return this;
    }

    ApiFixture settings(SettingModel... settings) {
        this.settings.addAll(List.of(settings));
        return this;
    }

    ApiFixture resources(ResourceModel... resources) {
        this.resources.addAll(List.of(resources));
        return this;
    }

    ApiModel model() {
        return new ApiModel(
                "acme",
                "Shop",
                "The shop",
                "1.0",
                Docs.of("Sells things."),
                server,
                settings,
                auth == null ? anonymous() : auth,
                errors,
                List.of(),
                untypedCall,
                resources,
                types);
    }

    /** One view that sees everything. */
    private AuthModel anonymous() {
        List<ViewResource> all = resources.stream()
                .map(resource -> new ViewResource(
                        resource.name(), resource.interfaces().get(0).blockingName()))
                .toList();
        return new AuthModel(
                List.of(),
                List.of(new View("Anonymous", "anonymous", List.of(), List.of(), all, Docs.NONE)),
                List.of());
    }

    /** {@return what is generated, by path} */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        Emitters.emit(model()).forEach(file -> {
            String before = files.put(file.path(), file.content());
            if (before != null) {
                throw new AssertionError(file.path() + " is emitted twice");
            }
        });
        return files;
    }

    /** {@return what is generated, compiled} */
    Probe probe() {
        return new Probe(files());
    }
}
