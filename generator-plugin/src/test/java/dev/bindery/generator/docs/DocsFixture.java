package dev.bindery.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.GenerationResult;
import dev.bindery.generator.docs.DocsRequest.DocsLook;
import dev.bindery.generator.loader.LoadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Builds sites of small documents in a folder. */
final class DocsFixture {

    /** An API with whatever a page can show. */
    static final String SHOP = """
            openapi: 3.1.0
            info: {title: Shop, version: '1.2', description: A shop. See `products.get`.}
            servers: [{url: 'https://shop.example/v1'}]
            tags:
              - {name: products, description: What is sold.}
            security: [{key: []}]
            x-bindery-errors:
              shapes: [{code: /error/code, message: /error/text}]
              codes:
                '5': {name: AUTH, summary: The token is wrong., exception: InvalidToken, invalidates: true}
                '6': {name: TOO_MANY, summary: Too many calls., retry: wait}
                '15': {name: ACCESS, summary: Not yours., retry: if-repeatable}
            paths:
              /products/{id}:
                get:
                  operationId: products.get
                  tags: [products]
                  summary: Shows a product.
                  description: Unlike `products.list`, with its *parts*.
                  x-bindery-certainty: observed
                  x-bindery-error-codes: [15]
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: integer, minimum: 1}, description: Its number.}
                    - {name: view, in: query, schema: {type: string, enum: [short, long], default: short}}
                  responses:
                    '200':
                      description: The product.
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Product'}
                          example: {id: 7, name: Tea}
                    '404': {description: There is no such product.}
              /products:
                get:
                  operationId: products.list
                  tags: [products]
                  summary: Lists products.
                  security: []
                  responses:
                    '200':
                      description: All.
                      content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Product'}}}}
                post:
                  operationId: products.add
                  tags: [products]
                  summary: Adds a product.
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/Product'}}}
                  responses: {'204': {description: Done.}}
            components:
              securitySchemes:
                key: {type: http, scheme: bearer, x-bindery-credential: {view: Seller}}
              schemas:
                Product:
                  description: Something to buy.
                  type: object
                  required: [id, name]
                  properties:
                    id: {type: integer, format: int64}
                    name: {type: string, maxLength: 40, description: What it is called.}
                    color: {type: string, enum: [red, green], x-enum-descriptions: [Like a tomato., Like grass.]}
                    parts: {type: array, items: {$ref: '#/components/schemas/Product'}}
            """;

    private final Path folder;

    DocsFixture(Path folder) {
        this.folder = folder;
    }

    Path site() {
        return folder.resolve("site");
    }

    DocsSource source(String id, String document) throws IOException {
        Path spec = folder.resolve(id + ".yaml");
        Files.writeString(spec, document);
        return new DocsSource(id, spec, "com.acme." + id, null, null);
    }

    GenerationResult build(DocsLook look, DocsSource... sources) throws IOException {
        DocsResult result = generate(look, sources);
        assertThat(result.diagnostics().values())
                .allSatisfy(heard ->
                        assertThat(heard.hasErrors()).as("%s", heard.all()).isFalse());
        return result.generation();
    }

    DocsResult generate(DocsLook look, DocsSource... sources) throws IOException {
        return DocsPipeline.generate(
                new DocsRequest(List.of(sources), LoadOptions.STANDARD, look, site(), folder.resolve("site.state")));
    }

    String page(String path) throws IOException {
        return Files.readString(site().resolve(path));
    }

    /** {@return what a reader of HTML sees} */
    static String text(String html) {
        return html.replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site().relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
