package dev.bindery.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictSchemasTest {

    private static final SpecDocument DOCUMENT = new SpecDocument(Path.of("shop.yaml"), SpecDocument.parse("""
                    components:
                      schemas:
                        Item:
                          type: object
                          required: [id]
                          properties:
                            id: {type: integer}
                            parts: {type: array, items: {$ref: '#/components/schemas/Item'}}
                            prices: {type: object, additionalProperties: {$ref: '#/components/schemas/Price'}}
                            labels: {type: object, additionalProperties: {type: string}}
                            note: {type: object}
                            extra: {description: Anything.}
                            origin: {anyOf: [{$ref: '#/components/schemas/Price'}, {type: 'null'}]}
                        Price:
                          type: object
                          properties: {amount: {type: integer}}
                        Book:
                          allOf:
                            - $ref: '#/components/schemas/Item'
                            - type: object
                              properties: {author: {type: string}}
                    """));

    private static final JsonNode BOOK = SpecDocument.parse("{$ref: '#/components/schemas/Book'}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: 1}",
                "{id: 1, author: A}",
                "{id: 1, parts: [{id: 2}], prices: {EUR: {amount: 3}}, labels: {size: A4}, origin: null}",
                "{id: 1, origin: {amount: 2}}",
                "{id: 1, note: {}, extra: {amount: 2}}",
            })
    void acceptWhatIsDeclared(String value) {
        assertThat(faults(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{id: '1'}",
                "{id: 1, editor: B}",
                "{id: 1, parts: [{id: 2, author: A}]}",
                "{id: 1, prices: {EUR: {amount: 3, tax: 1}}}",
                "{id: 1, labels: {size: 4}}",
                "{id: 1, origin: {id: 1}}",
                "{id: 1, note: {text: A}}",
            })
    void refuseEverythingElse(String value) {
        assertThat(faults(value)).isNotEmpty();
    }

    private static List<String> faults(String value) {
        return new StrictSchemas(DOCUMENT).faults(BOOK, SpecDocument.parse(value));
    }
}
