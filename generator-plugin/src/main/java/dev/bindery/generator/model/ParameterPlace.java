package dev.bindery.generator.model;

/** Where a parameter goes. */
public enum ParameterPlace {
    /** Into the path template. */
    PATH,
    /** Into the query. */
    QUERY,
    /** Into a header. */
    HEADER,
    /** Into a cookie. */
    COOKIE,
    /** A field of a URL-encoded form. */
    FORM,
    /** A map whose entries are further fields of the form. */
    FORM_REST,
    /** A part of a multipart form. */
    PART,
    /** The whole JSON body. */
    JSON_BODY,
    /** A property of the JSON body, whose object stands inline in the operation. */
    JSON_PROPERTY,
    /** The whole body as text. */
    TEXT_BODY,
    /** The whole body as bytes. */
    BINARY_BODY
}
