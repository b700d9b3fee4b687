package dev.bindery.runtime.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property of a generated type: the key to its value in each object of the type.
 *
 * @param <V> what it holds, boxed
 */
public class Property<V> {
    private final int place;
    private final String javaName;
    private final boolean required;
    private final boolean secret;
    private final @Nullable V otherwise;

    /**
     * Describes a property.
     *
     * @param place which of the properties of its type it is, counted from 0
     * @param javaName the name of its accessor and its setter
     * @param required whether an object is not built without a value
     * @param secret whether its value is never printed
     * @param otherwise the value that an object is built with where none was set, or null
     */
    Property(int place, String javaName, boolean required, boolean secret, @Nullable V otherwise) {
        this.place = place;
        this.javaName = javaName;
        this.required = required;
        this.secret = secret;
        this.otherwise = otherwise;
    }

    int place() {
        return place;
    }

    String javaName() {
        return javaName;
    }

    boolean isRequired() {
        return required;
    }

    boolean isSecret() {
        return secret;
    }

    /** {@return its name in JSON; the name in Java where there is no JSON} */
    String wireName() {
        return javaName;
    }

    /** {@return the value that an object is built with where none was set} */
    @Nullable
    V otherwise() {
        return otherwise;
    }

    /**
     * {@return what a setter was given}
     *
     * @throws NullPointerException if it is null and required; the message is the name
     */
    @Nullable
    V checked(@Nullable V value) {
        return required ? Objects.requireNonNull(value, javaName) : value;
    }
}
