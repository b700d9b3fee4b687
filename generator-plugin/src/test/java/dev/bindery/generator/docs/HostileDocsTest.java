package dev.bindery.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.docs.DocsRequest.DocsLook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of a specification stay texts, whatever they look like. */
class HostileDocsTest {

    private static final List<String> EVIL = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(2)</script>",
            "\\\"><img src=x onerror=alert(3)>",
            "'><svg/onload=alert(4)>",
            "[click](javascript:alert(5))",
            "![pixel](https://spy.example/pixel.png)",
            "<a href='javascript:alert(6)'>x</a>",
            "[x]( data:text/html;base64,PHNjcmlwdD4=)",
            "{{root}}<!-- --> ]]> &lt;script&gt; ${7*7} @if(true)",
            "<iframe src=//evil.example></iframe>");

    private static final Pattern ACTIVE = Pattern.compile(
            "<(?:iframe|object|embed|form|base|svg|style)\\b|<[a-z][^>]*\\son[a-z]+=|(?:href|src)=\"\\s*(?:javascript|data|vbscript):",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z](?:[^>\"]|\"[^\"]*\")*>");

    @TempDir
    private Path folder;

    private SortedMap<String, String> files;

    @BeforeEach
    void build() throws IOException {
        DocsFixture site = new DocsFixture(folder);
        site.build(DocsLook.STANDARD, site.source("evil", document()));
        files = site.files();
    }

    private static String document() {
        StringBuilder paths = new StringBuilder();
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < EVIL.size(); i++) {
            String evil = '"' + EVIL.get(i) + '"';
            paths.append("""
                      "/p%1$d":
                        post:
                          operationId: %2$s
                          tags: [%2$s]
                          summary: %2$s
                          description: %2$s
                          parameters:
                            - {name: %2$s, in: query, description: %2$s, schema: {type: string, enum: [%2$s, b], default: %2$s, pattern: %2$s}}
                          responses:
                            '200':
                              description: %2$s
                              content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}, example: {"a": %2$s}}}
                            '404': {description: %2$s}
                    """.formatted(i, evil));
            fields.append("        %s: {type: string, description: %s, example: %s}\n".formatted(evil, evil, evil));
        }
        String all = '"' + String.join(" ", EVIL) + '"';
        return """
                openapi: 3.1.0
                info: {title: %1$s, version: %1$s, description: %1$s}
                servers: [{url: 'https://evil.example'}]
                tags: [{name: %1$s, description: %1$s}]
                x-bindery-client: {name: Evil}
                x-bindery-errors:
                  shapes: [{code: /code}]
                  codes: {'1': {name: ONE, summary: %1$s}}
                paths:
                %2$scomponents:
                  schemas:
                    Thing:
                      description: %1$s
                      type: object
                      properties:
                %3$s""".formatted(all, paths, fields);
    }

    @Test
    void noElementOfAPageComesFromTheSpecification() {
        files.forEach((path, html) -> {
            if (path.endsWith(".html")) {
                assertThat(TAG.matcher(html).results().map(tag -> tag.group()))
                        .as(path)
                        .noneMatch(tag -> ACTIVE.matcher(tag).find())
                        .filteredOn(tag -> tag.startsWith("<script"))
                        .allMatch(tag -> tag.contains("assets/"))
                        .hasSize(2);
            }
        });
    }

    @Test
    void noPageAsksAnotherHost() {
        files.forEach((path, html) -> {
            if (path.endsWith(".html")) {
                assertThat(html).as(path).doesNotContain("<img");
            }
        });
    }

    @Test
    void theSearchIndexIsOneScriptWhateverIsInIt() {
        assertThat(files.get("search-index.js"))
                .startsWith("globalThis.binderySearch = {")
                .doesNotContain("<", ">", "&")
                .contains("alert(1)");
    }

    @Test
    void whatLooksLikeATemplateIsText() {
        assertThat(files.values()).anyMatch(html -> html.contains("${7*7} @if(true)"));
    }
}
