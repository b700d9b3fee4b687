package dev.bindery.generator.lowering;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON pointer into a result: names of properties, one in the other. */
record ResultPath(List<String> names) {

    ResultPath {
        names = List.copyOf(names);
    }

    /** The path of a pointer; the result itself for none. */
    static ResultPath of(@Nullable String pointer) {
        if (pointer == null || pointer.isEmpty() || pointer.equals("/")) {
            return new ResultPath(List.of());
        }
        String names = pointer.startsWith("/") ? pointer.substring(1) : pointer;
        return new ResultPath(Arrays.stream(names.split("/", -1))
                .map(name -> name.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    /** {@return what stands there; null if nothing does} */
    @Nullable
    Schema in(@Nullable Schema result, SchemaQuestions ask) {
        Schema found = result;
        for (String name : names) {
            Schema.Definition property = found == null ? null : ask.property(found, name);
            found = property == null ? null : ask.meant(property.schema());
        }
        return found;
    }

    /** {@return the pointer} */
    @Override
    public String toString() {
        return "/" + String.join("/", names);
    }
}
