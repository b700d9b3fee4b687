package dev.bindery.generator.loader.structure;

import static dev.bindery.generator.loader.structure.Shape.ANY;
import static dev.bindery.generator.loader.structure.Shape.BOOLEAN;
import static dev.bindery.generator.loader.structure.Shape.TEXT;
import static dev.bindery.generator.loader.structure.Shape.listOf;
import static dev.bindery.generator.loader.structure.Shape.mapOf;

import java.util.function.Function;

/** The objects of OpenAPI 3.0 and 3.1 together, schemas aside; what only one version has is the business of the rules. */
final class OpenApiTable {
    private OpenApiTable() {}

    static void fill(Function<ElementKind, Structure> table) {
        document(table);
        paths(table);
        bodies(table);
        security(table);
    }

    private static void document(Function<ElementKind, Structure> table) {
        table.apply(ElementKind.DOCUMENT)
                .with(TEXT, "openapi", "jsonSchemaDialect")
                .with(ElementKind.INFO, "info")
                .with(listOf(ElementKind.SERVER), "servers")
                .with(ElementKind.PATHS, "paths")
                .with(mapOf(ElementKind.PATH_ITEM), "webhooks")
                .with(ElementKind.COMPONENTS, "components")
                .with(listOf(ElementKind.SECURITY_REQUIREMENT), "security")
                .with(listOf(ElementKind.TAG), "tags")
                .with(ElementKind.EXTERNAL_DOCS, "externalDocs");
        table.apply(ElementKind.INFO)
                .with(TEXT, "title", "summary", "description", "termsOfService", "version")
                .with(ElementKind.CONTACT, "contact")
                .with(ElementKind.LICENSE, "license");
        table.apply(ElementKind.CONTACT).with(TEXT, "name", "url", "email");
        table.apply(ElementKind.LICENSE).with(TEXT, "name", "identifier", "url");
        table.apply(ElementKind.EXTERNAL_DOCS).with(TEXT, "description", "url");
        table.apply(ElementKind.TAG).with(TEXT, "name", "description").with(ElementKind.EXTERNAL_DOCS, "externalDocs");
        table.apply(ElementKind.SERVER)
                .with(TEXT, "url", "description")
                .with(mapOf(ElementKind.SERVER_VARIABLE), "variables");
        table.apply(ElementKind.SERVER_VARIABLE)
                .with(TEXT, "default", "description")
                .with(listOf(TEXT), "enum");
        for (ElementKind kind : ElementKind.values()) {
            if (kind.section() != null) {
                table.apply(ElementKind.COMPONENTS).with(mapOf(kind), kind.section());
            }
        }
    }

    private static void paths(Function<ElementKind, Structure> table) {
        table.apply(ElementKind.PATHS).withOthers(new Shape.ObjectOf(ElementKind.PATH_ITEM));
        table.apply(ElementKind.CALLBACK).withOthers(new Shape.ObjectOf(ElementKind.PATH_ITEM));
        table.apply(ElementKind.PATH_ITEM)
                .with(TEXT, "$ref", "summary", "description")
                .with(ElementKind.OPERATION, "get", "put", "post", "delete", "options", "head", "patch", "trace")
                .with(listOf(ElementKind.SERVER), "servers")
                .with(listOf(ElementKind.PARAMETER), "parameters");
        table.apply(ElementKind.OPERATION)
                .with(listOf(TEXT), "tags")
                .with(TEXT, "summary", "description", "operationId")
                .with(ElementKind.EXTERNAL_DOCS, "externalDocs")
                .with(listOf(ElementKind.PARAMETER), "parameters")
                .with(ElementKind.REQUEST_BODY, "requestBody")
                .with(ElementKind.RESPONSES, "responses")
                .with(mapOf(ElementKind.CALLBACK), "callbacks")
                .with(BOOLEAN, "deprecated")
                .with(listOf(ElementKind.SECURITY_REQUIREMENT), "security")
                .with(listOf(ElementKind.SERVER), "servers");
        table.apply(ElementKind.RESPONSES).withOthers(new Shape.ObjectOf(ElementKind.RESPONSE));
    }

    private static void bodies(Function<ElementKind, Structure> table) {
        table.apply(ElementKind.PARAMETER).with(TEXT, "name", "in");
        for (ElementKind kind : new ElementKind[] {ElementKind.PARAMETER, ElementKind.HEADER}) {
            table.apply(kind)
                    .with(TEXT, "description", "style")
                    .with(BOOLEAN, "required", "deprecated", "allowEmptyValue", "explode", "allowReserved")
                    .with(ElementKind.SCHEMA, "schema")
                    .with(ANY, "example")
                    .with(mapOf(ElementKind.EXAMPLE), "examples")
                    .with(mapOf(ElementKind.MEDIA_TYPE), "content");
        }
        table.apply(ElementKind.REQUEST_BODY)
                .with(TEXT, "description")
                .with(mapOf(ElementKind.MEDIA_TYPE), "content")
                .with(BOOLEAN, "required");
        table.apply(ElementKind.RESPONSE)
                .with(TEXT, "description")
                .with(mapOf(ElementKind.HEADER), "headers")
                .with(mapOf(ElementKind.MEDIA_TYPE), "content")
                .with(mapOf(ElementKind.LINK), "links");
        table.apply(ElementKind.MEDIA_TYPE)
                .with(ElementKind.SCHEMA, "schema")
                .with(ANY, "example")
                .with(mapOf(ElementKind.EXAMPLE), "examples")
                .with(mapOf(ElementKind.ENCODING), "encoding");
        table.apply(ElementKind.ENCODING)
                .with(TEXT, "contentType", "style")
                .with(mapOf(ElementKind.HEADER), "headers")
                .with(BOOLEAN, "explode", "allowReserved");
        table.apply(ElementKind.EXAMPLE)
                .with(TEXT, "summary", "description", "externalValue")
                .with(ANY, "value");
        table.apply(ElementKind.LINK)
                .with(TEXT, "operationRef", "operationId", "description")
                .with(mapOf(ANY), "parameters")
                .with(ANY, "requestBody")
                .with(ElementKind.SERVER, "server");
    }

    private static void security(Function<ElementKind, Structure> table) {
        table.apply(ElementKind.SECURITY_REQUIREMENT).withOthers(listOf(TEXT));
        table.apply(ElementKind.SECURITY_SCHEME)
                .with(TEXT, "type", "description", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl")
                .with(ElementKind.OAUTH_FLOWS, "flows");
        table.apply(ElementKind.OAUTH_FLOWS)
                .with(ElementKind.OAUTH_FLOW, "implicit", "password", "clientCredentials", "authorizationCode");
        table.apply(ElementKind.OAUTH_FLOW)
                .with(TEXT, "authorizationUrl", "tokenUrl", "refreshUrl")
                .with(mapOf(TEXT), "scopes");
    }
}
