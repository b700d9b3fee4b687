package dev.bindery.generator.model;

/** Scalars, each with a reader and a writer of its own in the runtime. */
public enum ScalarKind {
    /** JSON true and false. */
    BOOLEAN,
    /** A boolean whose wire form is 1 and 0. */
    BIT,
    /** 32 bits. */
    INT32,
    /** 64 bits; what an integer without a format becomes. */
    INT64,
    /** An integer of any size. */
    BIG_INTEGER,
    /** 32-bit floating point. */
    FLOAT,
    /** 64-bit floating point; what a number without a format becomes. */
    DOUBLE,
    /** A decimal number of any precision. */
    DECIMAL,
    /** Text. */
    STRING,
    /** {@code java.time.LocalDate}. */
    DATE,
    /** {@code java.time.OffsetDateTime}. */
    DATE_TIME,
    /** {@code java.time.Instant}, on the wire seconds since 1970. */
    UNIX_TIME,
    /** {@code java.util.UUID}. */
    UUID,
    /** {@code java.net.URI}. */
    URI,
    /** Any JSON: the runtime's {@code JsonValue}. */
    JSON,
    /** A file or other bytes to send: the runtime's {@code Upload}. Only in requests. */
    UPLOAD
}
