package dev.bindery.runtime.transport;

/**
 * A parameter as it is before any encoding.
 *
 * @param name the parameter's name
 * @param value its value as text
 */
public record NameValue(String name, String value) {

    /** {@return the name alone: the value may be a secret} */
    @Override
    public String toString() {
        return name + "=" + Redactor.MASK;
    }
}
