package dev.bindery.generator.loader;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.OpenApiVersion;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a file is an OpenAPI document, and of which version. */
final class EntryCheck {
    private static final Pattern V3_0 = Pattern.compile("3\\.0(\\.\\d+)?(-.*)?");
    private static final Pattern V3_1 = Pattern.compile("3\\.1(\\.\\d+)?(-.*)?");

    private final Diagnostics diagnostics;

    EntryCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** {@return whether the file claims to be a whole document; false for a part that others refer to} */
    static boolean claimsToBeDocument(Node content) {
        return content instanceof ObjectNode object
                && (object.has("openapi") || object.has("swagger") || (object.has("paths") && object.has("info")));
    }

    /** {@return the version; empty if the document cannot be read as OpenAPI, which is reported} */
    Optional<OpenApiVersion> version(Node content) {
        if (!(content instanceof ObjectNode document)) {
            error(content, "found " + content.kind() + " where an OpenAPI document is due", "");
            return Optional.empty();
        }
        if (document.has("swagger")) {
            diagnostics.error(
                    document.nameLocation("swagger"),
                    "",
                    "this is Swagger " + document.text("swagger") + ", not OpenAPI 3",
                    "convert it to OpenAPI 3 first");
            return Optional.empty();
        }
        Node given = document.get("openapi");
        String text = document.text("openapi");
        if (given == null || text == null) {
            String problem = given == null
                    ? "the key 'openapi' is missing"
                    : "found " + given.kind() + " where a version is due";
            error(given == null ? content : given, problem, "begin with 'openapi: 3.1.0'");
            return Optional.empty();
        }
        Optional<OpenApiVersion> version = version(text);
        if (version.isEmpty()) {
            error(given, "OpenAPI " + text + " is not supported", "write it in OpenAPI 3.0 or 3.1");
        }
        return version;
    }

    static Optional<OpenApiVersion> version(String text) {
        if (V3_1.matcher(text).matches()) {
            return Optional.of(OpenApiVersion.V3_1);
        }
        return V3_0.matcher(text).matches() ? Optional.of(OpenApiVersion.V3_0) : Optional.empty();
    }

    private void error(Node at, String message, String advice) {
        diagnostics.error(at.location(), "", message, advice);
    }
}
