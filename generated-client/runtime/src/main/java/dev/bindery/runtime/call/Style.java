package dev.bindery.runtime.call;

/** How lists and objects become text, by the names of OpenAPI. */
public enum Style {
    /** {@code color=blue,black}, exploded {@code color=blue&color=black}. */
    FORM,
    /** {@code blue,black}. */
    SIMPLE,
    /** {@code color=blue%20black}. */
    SPACE_DELIMITED,
    /** {@code color=blue%7Cblack}. */
    PIPE_DELIMITED,
    /** {@code color[R]=100&color[G]=200}, with the brackets encoded. */
    DEEP_OBJECT,
    /** {@code .blue,black}, exploded {@code .blue.black}. */
    LABEL,
    /** {@code ;color=blue,black}, exploded {@code ;color=blue;color=black}. */
    MATRIX
}
