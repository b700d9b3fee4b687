package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the API is, if the specification knows. */
final class Servers {
    private static final String KEY = "servers";

    private final Context context;

    Servers(Context context) {
        this.context = context;
    }

    /** {@return the first absolute address that a document names, with the defaults of its variables; null if none does} */
    @Nullable
    String address() {
        return context.specs().entries().stream()
                .map(document -> address(document.root()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** {@return the address of an operation's own server; null if it is at that of the API, or nobody knows where that is} */
    @Nullable
    String own(OperationSource operation) {
        String usual = address();
        ObjectNode place = operation.node().has(KEY) ? operation.node() : operation.pathItem();
        String own = usual == null ? null : address(place);
        return own == null || own.equals(usual) ? null : own;
    }

    private static @Nullable String address(ObjectNode place) {
        return place.objects(KEY).stream()
                .map(Servers::withDefaults)
                .filter(address -> address != null && isAbsolute(address))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String withDefaults(ObjectNode server) {
        String address = server.text("url");
        for (ObjectNode.Property variable : server.propertiesOf("variables")) {
            String value = variable.value() instanceof ObjectNode node ? node.text("default") : null;
            if (address != null && value != null) {
                address = address.replace("{" + variable.name() + "}", value);
            }
        }
        return address == null ? null : address.strip();
    }

    private static boolean isAbsolute(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
