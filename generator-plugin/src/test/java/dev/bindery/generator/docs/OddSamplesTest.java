package dev.bindery.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.docs.DocsRequest.DocsLook;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Samples of names and values that nobody expects. */
class OddSamplesTest {

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Odd, version: '1'}
            servers: [{url: 'https://odd.example'}]
            tags: [{name: odd}]
            paths:
              /parts:
                post:
                  operationId: odd.parts
                  tags: [odd]
                  requestBody:
                    required: true
                    content:
                      multipart/form-data:
                        schema: {type: object, required: ['a=b'], properties: {'a=b': {type: string, example: c=d}}}
                  responses: {'204': {description: Done.}}
              /json:
                post:
                  operationId: odd.json
                  tags: [odd]
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {type: object, required: ['say "hi"'], properties: {'say "hi"': {type: boolean}}}
                  responses: {'204': {description: Done.}}
              /number:
                get:
                  operationId: odd.number
                  tags: [odd]
                  parameters:
                    - {name: far, in: query, required: true, schema: {type: number, format: double, example: 12345678901}}
                  responses: {'204': {description: Done.}}
              /text:
                get:
                  operationId: odd.text
                  tags: [odd]
                  responses:
                    '200':
                      description: One long line.
                      content: {text/plain: {schema: {type: string}, example: LONG}}
            """.replace("LONG", "x".repeat(20_001));

    @TempDir
    private Path folder;

    private DocsFixture site;

    @BeforeEach
    void build() throws IOException {
        site = new DocsFixture(folder);
        site.build(DocsLook.STANDARD, site.source("odd", SPEC));
    }

    private String page(String method) throws IOException {
        return DocsFixture.text(site.page("odd/" + method + ".html"));
    }

    @Test
    void aPartIsSentUnderItsWholeName() throws IOException {
        assertThat(page("parts")).contains("name=\"a=b\"\n\nc=d");
    }

    @Test
    void aPropertyIsQuotedAsJsonHasIt() throws IOException {
        assertThat(page("json")).contains("{\n  \"say \\\"hi\\\"\": true\n}");
    }

    @Test
    void aDoubleThatIsNoIntCompiles() throws IOException {
        assertThat(page("number")).contains("12345678901.0").contains("?far=12345678901 ");
    }

    @Test
    void anExampleThatIsCutSaysSo() throws IOException {
        assertThat(page("text")).contains("x".repeat(20_000) + "\n…").doesNotContain("x".repeat(20_001));
    }
}
