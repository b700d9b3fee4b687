package dev.bindery.generator.loader.structure;

/** The versions of OpenAPI that the generator reads. */
public enum OpenApiVersion {
    /** 3.0.x, whose schemas are a dialect of their own. */
    V3_0,
    /** 3.1.x, whose schemas are JSON Schema 2020-12. */
    V3_1
}
