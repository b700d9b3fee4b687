package dev.bindery.generator.model;

/** How a list or an object is spelled in a parameter, named as in the runtime's {@code Style}. */
public enum ParameterStyle {
    /** {@code a=1,2} or {@code a=1&a=2}. */
    FORM,
    /** {@code 1,2}. */
    SIMPLE,
    /** {@code a=1%202}. */
    SPACE_DELIMITED,
    /** {@code a=1|2}. */
    PIPE_DELIMITED,
    /** {@code a[x]=1}. */
    DEEP_OBJECT,
    /** {@code .1.2}. */
    LABEL,
    /** {@code ;a=1}. */
    MATRIX
}
