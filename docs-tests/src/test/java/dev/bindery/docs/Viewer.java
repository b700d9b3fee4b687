package dev.bindery.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Somebody else's page for a whole document, set up as its own instructions say. */
enum Viewer {
    REDOC("""
            <redoc spec-url="DOCUMENT" disable-telemetry="true"></redoc>
            <script type="module" src="modules/redoc/bundles/redoc.standalone.js"></script>""", "", "[role=listitem] ~ [role=listitem] a"),
    SCALAR(
            """
            <div id="app"></div>
            <script src="modules/@scalar/api-reference/dist/browser/standalone.js"></script>
            <script src="SCALAR.js"></script>""",
            "Scalar.createApiReference('#app', {url: 'DOCUMENT', withDefaultFonts: false, telemetry: false})",
            "aside li ~ li a"),
    SWAGGER_UI("""
            <link rel="stylesheet" href="modules/swagger-ui-dist/swagger-ui.css">
            <div id="app"></div>
            <script src="modules/swagger-ui-dist/swagger-ui-bundle.js"></script>
            <script src="SWAGGER_UI.js"></script>""", "SwaggerUIBundle({url: 'DOCUMENT', dom_id: '#app'})", ".opblock");

    private final String body;
    private final String start;
    private final String usable;

    /**
     * A viewer.
     *
     * @param body the body of its page
     * @param start the script of its page
     * @param usable what a selector finds as soon as a reader finds operations
     */
    Viewer(String body, String start, String usable) {
        this.body = body;
        this.start = start;
        this.usable = usable;
    }

    String usable() {
        return usable;
    }

    /** Writes the page for a document, under the viewer's name, and its script beside it. */
    void writePage(Path folder, String document) throws IOException {
        Files.writeString(folder.resolve(this + ".js"), start.replace("DOCUMENT", document));
        Files.writeString(folder.resolve(this + ".html"), """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>API</title></head><body>
                %s
                </body></html>
                """.formatted(body.replace("DOCUMENT", document)));
    }
}
