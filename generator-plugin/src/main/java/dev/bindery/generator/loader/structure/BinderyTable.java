package dev.bindery.generator.loader.structure;

import static dev.bindery.generator.loader.structure.Shape.ANY;
import static dev.bindery.generator.loader.structure.Shape.BOOLEAN;
import static dev.bindery.generator.loader.structure.Shape.TEXT;
import static dev.bindery.generator.loader.structure.Shape.either;
import static dev.bindery.generator.loader.structure.Shape.listOf;
import static dev.bindery.generator.loader.structure.Shape.mapOf;

import java.util.function.Function;

/** Our own keys: where each may stand, and what stands in it. */
final class BinderyTable {
    private BinderyTable() {}

    static void fill(Function<ElementKind, Structure> table) {
        onDocument(table);
        onOperation(table);
        table.apply(ElementKind.PARAMETER)
                .with(TEXT, "x-bindery-setting", "x-bindery-name")
                .with(BOOLEAN, "x-bindery-idempotency-token");
        table.apply(ElementKind.SCHEMA)
                .with(TEXT, "x-bindery-name", "x-bindery-as")
                .with(BOOLEAN, "x-bindery-idempotency-token");
        table.apply(ElementKind.SECURITY_SCHEME)
                .with(ElementKind.CREDENTIAL, "x-bindery-credential")
                .with(ElementKind.SIGNATURE, "x-bindery-signature")
                .with(ElementKind.SIGN_IN, "x-bindery-sign-in");
        table.apply(ElementKind.CREDENTIAL).with(TEXT, "view");
        table.apply(ElementKind.SIGNATURE)
                .with(TEXT, "digest", "parameter")
                .with(listOf(TEXT), "sends", "excludes")
                .with(mapOf(listOf(TEXT)), "secrets");
        table.apply(ElementKind.SIGN_IN)
                .with(TEXT, "revocationUrl", "revocationField", "userInfoUrl", "logOutUrl")
                .with(TEXT, "scopeSeparator", "clientAuthentication", "proofKey", "tokenFor")
                .with(BOOLEAN, "sendsState", "rotates")
                .with(listOf(TEXT), "carries")
                .with(mapOf(TEXT), "authorizationParameters", "tokenParameters", "names", "errors")
                .with(mapOf(TEXT), "authorizationOptions", "tokenOptions");
    }

    private static void onDocument(Function<ElementKind, Structure> table) {
        table.apply(ElementKind.DOCUMENT)
                .with(ElementKind.CLIENT, "x-bindery-client")
                .with(ElementKind.ENVELOPE, "x-bindery-envelope")
                .with(ElementKind.ERRORS, "x-bindery-errors")
                .with(ElementKind.UNTYPED_CALL, "x-bindery-call")
                .with(mapOf(ElementKind.RATE_LIMIT), "x-bindery-rate-limits")
                .with(mapOf(listOf(TEXT)), "x-bindery-challenges");
        table.apply(ElementKind.CLIENT).with(TEXT, "name");
        table.apply(ElementKind.ENVELOPE).with(TEXT, "result");
        table.apply(ElementKind.ERRORS)
                .with(listOf(ElementKind.ERROR_SHAPE), "shapes")
                .with(ElementKind.ERROR_CHECKS, "checks")
                .with(mapOf(ElementKind.ERROR_CODE), "codes");
        table.apply(ElementKind.ERROR_SHAPE).with(TEXT, "code", "header", "message", "parameters");
        table.apply(ElementKind.ERROR_CHECKS)
                .with(
                        either(Shape.NUMBER, TEXT),
                        "missing-parameter",
                        "unauthorized",
                        "unknown-method",
                        "wrong-signature");
        table.apply(ElementKind.ERROR_CODE)
                .with(TEXT, "name", "summary", "exception", "retry", "challenge")
                .with(BOOLEAN, "invalidates")
                .with(Shape.NUMBER, "cooldown");
        table.apply(ElementKind.UNTYPED_CALL).with(TEXT, "method", "path", "in", "envelope");
        table.apply(ElementKind.RATE_LIMIT).with(Shape.NUMBER, "calls", "seconds");
    }

    private static void onOperation(Function<ElementKind, Structure> table) {
        table.apply(ElementKind.OPERATION)
                .with(TEXT, "x-bindery-name", "x-bindery-certainty", "x-bindery-address", "x-bindery-rate-limit")
                .with(BOOLEAN, "x-bindery-repeatable", "x-bindery-signed")
                .with(either(BOOLEAN, new Shape.ObjectOf(ElementKind.ENVELOPE)), "x-bindery-envelope")
                .with(mapOf(ElementKind.VARIANT), "x-bindery-variants")
                .with(listOf(either(Shape.NUMBER, TEXT)), "x-bindery-error-codes")
                .with(ElementKind.PAGINATION, "x-bindery-pagination");
        table.apply(ElementKind.RESPONSE).with(TEXT, "x-bindery-certainty");
        table.apply(ElementKind.VARIANT)
                .with(mapOf(ANY), "fixed")
                .with(listOf(TEXT), "needs")
                .with(TEXT, "summary", "description", "mediaType")
                .with(ElementKind.SCHEMA, "result");
        table.apply(ElementKind.PAGINATION).with(TEXT, "type").with(mapOf(TEXT), "inputs", "outputs");
    }
}
