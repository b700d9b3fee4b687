package dev.bindery.generator.emitter.poet;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lends text that asks for the names of classes to JavaPoet, which settles these names by itself. */
final class TypeNames {

    /** Stands in no text of ours. */
    private static final String PLACE = "\u0000";

    private TypeNames() {}

    /** {@return the text as code of JavaPoet's} */
    static CodeBlock inCode(Function<Function<TypeName, String>, String> text) {
        List<Object> types = new ArrayList<>();
        String format = text.apply(type -> {
            types.add(type);
            return PLACE;
        });
        return CodeBlock.of(format.replace("$", "$$").replace(PLACE, "$T"), types.toArray());
    }
}
