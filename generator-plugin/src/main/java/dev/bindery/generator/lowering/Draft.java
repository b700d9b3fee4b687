package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that has no Java name yet, and whose type is not lowered as long as it may turn out to be none of the user's.
 *
 * @param wireName its name on the wire
 * @param place where it goes
 * @param node the parameter, or the schema of a body's property: it may ask for a name or be a setting
 * @param schema what it holds
 * @param required whether it has to be there
 * @param model makes the parameter of its Java name
 */
record Draft(
        String wireName,
        ParameterPlace place,
        @Nullable Node node,
        @Nullable Node schema,
        boolean required,
        Function<String, ParameterModel> model) {

    /** {@return the place as a word of a name} */
    String placeWord() {
        return switch (place) {
            case PATH, QUERY, HEADER, COOKIE, FORM -> place.name().toLowerCase(Locale.ROOT);
            case FORM_REST, PART -> "form";
            case JSON_PROPERTY -> "body";
            case JSON_BODY, TEXT_BODY, BINARY_BODY -> "request";
        };
    }
}
