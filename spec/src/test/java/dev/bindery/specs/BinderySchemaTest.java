package dev.bindery.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What editors show while one writes a specification: {@code bindery-openapi.schema.json} accepts it, and finds slips. */
class BinderySchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SpecDocument.read(Path.of("bindery-openapi.schema.json")).root());

    private static final String SHOP = """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            x-bindery-client: {name: Shop}
            x-bindery-envelope: {result: response}
            x-bindery-errors:
              shapes: [{code: /error}]
              codes:
                '5': {name: UNAUTHORIZED, summary: The token is wrong., retry: never}
            paths:
              /items:
                get:
                  operationId: items.list
                  parameters:
                    - {name: v, in: query, x-bindery-setting: version, schema: {type: string}}
                  responses: {'200': {description: The items.}}
                  x-bindery-repeatable: true
            components:
              securitySchemes:
                token: {type: http, scheme: bearer, x-bindery-credential: {view: Token}}
                key:
                  type: apiKey
                  in: query
                  name: app
                  x-bindery-signature: {digest: md5, parameter: sig, sends: [a], excludes: [b], secrets: {app: [c]}}
                user:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: https://id.example/token, scopes: {}}}
                  x-bindery-sign-in: {clientAuthentication: basic, errors: {no_user: wrong-password}}
              schemas:
                Item:
                  type: object
                  properties:
                    price: {type: integer}
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource(SpecFolder.DOCUMENTS)
    void acceptsEachDocument(SpecDocument document) {
        assertThat(faults(document.root())).as(document.toString()).isEmpty();
    }

    @Test
    void acceptsTheDocumentThatTheWrongOnesAreMadeOf() {
        assertThat(faults(SpecDocument.parse(SHOP))).isEmpty();
    }

    @ParameterizedTest(name = "{1}: {2} in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // keys that do not exist, or not there
                "''                                   | x-bindery-clients     | {name: Shop}",
                "/info                                | x-bindery-client      | {name: Shop}",
                "/x-bindery-client                    | package               | shop",
                "/x-bindery-errors/codes/5            | invalidate            | true",
                "/paths/~1items                       | x-bindery-repeatable  | true",
                "/paths/~1items/get                   | x-bindery-repeatabel  | true",
                "/paths/~1items/get/parameters/0      | x-bindery-as          | boolean",
                "/components                          | x-bindery-name        | Shop",
                "/components/securitySchemes/token    | x-bindery-view        | Token",
                "/components/schemas/Item             | x-bindery-nmae        | Product",
                "/components/schemas/Item/properties/price | x-bindery-setting | price",
                // values that are misspelled
                "/x-bindery-client                    | name                  | shop client",
                "/x-bindery-errors/codes/5            | retry                 | if-repeatble",
                "/x-bindery-errors/codes/5            | name                  | unauthorized",
                "/paths/~1items/get                   | x-bindery-certainty   | obvserved",
                "/paths/~1items/get                   | x-bindery-repeatable  | maybe",
                "/paths/~1items/get                   | x-bindery-address     | arguments",
                "/paths/~1items/get                   | x-bindery-envelope    | true",
                "/paths/~1items/get                   | x-bindery-pagination  | {type: ofset}",
                "/paths/~1items/get                   | x-bindery-variants    | {getExtended: {fix: {extended: 1}}}",
                "/components/schemas/Item             | x-bindery-as          | bool",
                "/components/securitySchemes/token/x-bindery-credential | view | access token",
                "/components/securitySchemes/key      | x-bindery-signature   | {digest: md5, parameter: sig}",
                "/components/securitySchemes/key/x-bindery-signature | digest | sha1",
                "/components/securitySchemes/key/x-bindery-signature | secrets | {}",
                "/components/securitySchemes/key/x-bindery-signature | secrets | {app: []}",
                "/paths/~1items/get                   | x-bindery-signed      | never",
                "/components/securitySchemes/user     | x-bindery-sign-in     | {revoke: https://id.example/revoke}",
                "/components/securitySchemes/user/x-bindery-sign-in | proofKey | plain",
                "/components/securitySchemes/user/x-bindery-sign-in | errors | {no_user: wrong}",
            })
    void refuses(String pointer, String key, String value) {
        JsonNode document = SpecDocument.parse(SHOP);
        ((ObjectNode) document.at(pointer)).set(key, SpecDocument.parse(value));

        assertThat(faults(document))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).startsWith(pointer).contains(key));
    }

    @Test
    void aShapeOfErrorsHasItsCodeInOnePlace() {
        JsonNode document = SpecDocument.parse(SHOP);
        ((ObjectNode) document.at("/x-bindery-errors/shapes/0")).put("header", "X-Error");

        assertThat(faults(document))
                .singleElement()
                .asString()
                .startsWith("/x-bindery-errors/shapes/0: must be valid to one and only one schema");
    }

    private static List<String> faults(JsonNode document) {
        return SCHEMA.validate(document).stream().map(Error::toString).toList();
    }
}
