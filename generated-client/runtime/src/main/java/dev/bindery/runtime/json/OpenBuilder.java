package dev.bindery.runtime.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of a generated type that is read and written as JSON: declared properties, and fields that are kept as they
 * came.
 *
 * @param <B> the builder itself
 * @param <T> the type that is built
 */
public abstract class OpenBuilder<B extends OpenBuilder<B, T>, T> extends DataBuilder<T> {
    private static final @Nullable Object[] NOTHING = {};

    private KeptFields kept = KeptFields.none();

    /** Nothing is set. */
    protected OpenBuilder() {}

    /**
     * Sets a field that the specification does not name, or one that it names in a form of its own.
     *
     * @param name the field's name in JSON
     * @param value its value; it goes before one that was set by another method
     * @return this builder
     */
    @SuppressWarnings("unchecked") // its own class is what each builder gives as B
    public final B additionalProperty(String name, JsonValue value) {
        kept = kept.with(name, value);
        return (B) this;
    }

    /**
     * Drops the form in which a property came, since it has a value now.
     *
     * @param builder whose property was set
     * @param name the property's name in JSON
     * @return the builder
     */
    protected final B changed(B builder, String name) {
        builder.keep(builder.kept().without(name));
        return builder;
    }

    /**
     * Copies a builder to which everything that is required was given, in whatever form.
     *
     * @param builder whose values are checked
     * @return a copy
     * @throws IllegalStateException naming all that are required and null and not kept
     */
    protected static <B extends OpenBuilder<?, ?>> B completeOrKept(B builder) {
        Required.allSetOrKept(builder.typeName(), builder.kept(), builder.required());
        return copy(builder);
    }

    /** {@return for each required property its Java name, its name in JSON and its value} */
    protected @Nullable Object[] required() {
        return NOTHING;
    }

    final KeptFields kept() {
        return kept;
    }

    final void keep(KeptFields fields) {
        kept = fields;
    }

    @Override
    final @Nullable Object[] state() {
        @Nullable Object[] declared = namesAndValues();
        @Nullable Object[] all = Arrays.copyOf(declared, declared.length + 1);
        all[declared.length] = kept;
        return all;
    }
}
