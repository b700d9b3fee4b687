package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where the API is, if the specification knows. */
final class Servers {
    private final Context context;

    Servers(Context context) {
        this.context = context;
    }

    /** {@return the first absolute address that a document names, with the defaults of its variables; null if none does} */
    @Nullable
    String address() {
        for (SpecDocument document : context.specs().entries()) {
            for (ObjectNode server : document.root().objects("servers")) {
                String address = withDefaults(server);
                if (address != null && isAbsolute(address)) {
                    return address;
                }
            }
        }
        return null;
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
