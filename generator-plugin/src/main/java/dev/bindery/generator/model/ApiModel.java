package dev.bindery.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One API, ready to be emitted.
 *
 * @param packageName the root package
 * @param clientName the prefix of the client's classes: {@code OpenVk} gives {@code OpenVkClient}
 * @param title the API's name for people
 * @param version the version of the described API
 * @param docs what the API is
 * @param server the default base address, or null where only the user knows it
 * @param settings parameters that belong to the client and not to a call
 * @param auth security schemes and the views that they open
 * @param errors how an error looks and what its codes mean
 * @param rateLimits how often a credential may call, by name
 * @param untypedCall how to call a method that the specification does not know, or null for plain REST
 * @param resources groups of operations, by name
 * @param types every type that is emitted for schemas, by name
 */
public record ApiModel(
        String packageName,
        String clientName,
        String title,
        String version,
        Docs docs,
        @Nullable String server,
        List<SettingModel> settings,
        AuthModel auth,
        ErrorModel errors,
        List<RateLimitModel> rateLimits,
        @Nullable UntypedCallModel untypedCall,
        List<ResourceModel> resources,
        List<TypeModel> types) {

    public ApiModel {
        settings = List.copyOf(settings);
        rateLimits = List.copyOf(rateLimits);
        resources = List.copyOf(resources);
        types = List.copyOf(types);
    }
}
