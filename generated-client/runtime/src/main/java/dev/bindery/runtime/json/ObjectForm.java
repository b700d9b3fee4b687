package dev.bindery.runtime.json;

/** What came where an object is due. */
enum ObjectForm {
    OBJECT,
    EMPTY_ARRAY,
    NONE
}
