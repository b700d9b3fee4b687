package dev.bindery.generator.lowering;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.InterfaceLowering.Interfaces;
import dev.bindery.generator.lowering.ResourceLowering.Resource;
import dev.bindery.generator.lowering.ViewLowering.Credential;
import dev.bindery.generator.lowering.naming.NamingStrategy;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ResourceModel;
import dev.bindery.generator.model.SettingModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a loaded specification to the model of its API. */
public final class ModelBuilder {
    private final Context context;
    private final LoweringOptions options;
    private final DocumentKeys keys;
    private final SchemaLowering schemas;
    private final SettingsLowering settings;
    private final SecurityLowering security;

    private ModelBuilder(SpecSet specs, LoweringOptions options, Diagnostics diagnostics) {
        this.context = new Context(specs, new NamingStrategy(options.packageName()), diagnostics);
        this.options = options;
        this.keys = new DocumentKeys(specs, diagnostics);
        this.schemas = new SchemaLowering(context);
        this.settings = new SettingsLowering(context, schemas);
        this.security = new SecurityLowering(context);
    }

    /**
     * Builds the model. What Java cannot say well is any JSON in the model and a note among the diagnostics.
     *
     * @return null if there are errors, from here or from before
     */
    public static @Nullable ApiModel build(SpecSet specs, LoweringOptions options, Diagnostics diagnostics) {
        if (specs.entries().isEmpty() || diagnostics.hasErrors()) {
            return null;
        }
        ApiModel model = new ModelBuilder(specs, options, diagnostics).build();
        return diagnostics.hasErrors() ? null : model;
    }

    private ApiModel build() {
        schemas.lowerComponents();
        List<Resource> resources = resources();
        schemas.finish();

        List<SettingModel> clientSettings = settings.settings();
        List<OperationModel> operations = resources.stream()
                .flatMap(resource -> resource.operations().stream())
                .toList();
        List<Credential> credentials = new ViewLowering(context, security).credentials(operations);
        InterfaceLowering lowering = new InterfaceLowering(context);
        List<Interfaces> interfaces = resources.stream()
                .map(resource -> lowering.lower(resource, credentials))
                .toList();
        ObjectNode main = keys.main();
        ObjectNode info = main.object("info");
        String address = new Servers(context).address();
        return new ApiModel(
                options.packageName(),
                clientName(info),
                text(info, "title", "API"),
                text(info, "version", ""),
                info == null ? Docs.NONE : DocsLowering.of(info),
                address,
                clientSettings,
                new AuthModel(
                        security.used(),
                        new ViewAssembly(interfaces).views(credentials),
                        new SignInLowering(context, address).lower(security.defined())),
                new ErrorLowering(context).lower(keys),
                RateLimitLowering.lower(keys),
                new UntypedCallLowering(context).lower(keys),
                interfaces.stream().map(ModelBuilder::model).toList(),
                schemas.types(operations, options.builders()));
    }

    private List<Resource> resources() {
        Envelopes envelopes = new Envelopes(context, schemas, keys);
        OperationLowering operations = new OperationLowering(
                context, schemas, settings, envelopes, security, new AnswersLowering(context, options.examples()));
        return new ResourceLowering(context, operations).lower(new OperationCatalog(context).operations());
    }

    private static ResourceModel model(Interfaces interfaces) {
        Resource resource = interfaces.resource();
        return new ResourceModel(
                resource.tag(),
                resource.names().accessor(),
                resource.names().packageName(),
                resource.names().className("operations"),
                resource.docs(),
                resource.operations(),
                interfaces.interfaces());
    }

    private String clientName(@Nullable ObjectNode info) {
        ObjectNode client = keys.object("x-bindery-client");
        String told = client == null ? null : client.text("name");
        String asked = options.clientName() == null ? told : options.clientName();
        if (asked == null) {
            return context.naming().client(text(info, "title", "API"));
        }
        Node place = client == null ? null : client.get("name");
        if (!NamingStrategy.isAllowed(asked + "Client") && place != null) {
            context.diagnostics()
                    .error(
                            place.location(),
                            "",
                            "no class can be called \"" + asked + "Client\"",
                            "choose a Java name");
        }
        return asked;
    }

    private static String text(@Nullable ObjectNode node, String key, String otherwise) {
        String text = node == null ? null : node.text(key);
        return text == null || text.isBlank() ? otherwise : text;
    }
}
