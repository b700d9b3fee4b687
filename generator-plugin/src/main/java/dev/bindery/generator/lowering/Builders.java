package dev.bindery.generator.lowering;

/** Which types of objects are given builders. */
public enum Builders {
    /** All of them. */
    ALL,
    /** Those that calls send. What only comes in answers is made from JSON, by its codec. */
    SENT
}
