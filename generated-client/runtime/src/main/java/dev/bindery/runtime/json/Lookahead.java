package dev.bindery.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks into the object at hand with tokens of its own. Each look is at most one pass over that object, so in unions within
 * unions a byte is passed over as often as there are unions around it, which the limit of depth bounds.
 */
final class Lookahead {
    private Lookahead() {}

    static @Nullable String text(Tokens tokens, String property) {
        if (!tokens.at(JsonToken.START_OBJECT)) {
            return null;
        }
        try (Tokens ahead = tokens.ahead()) {
            for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
                if (name.equals(property)) {
                    return ahead.atScalar() && !ahead.at(JsonToken.VALUE_NULL) ? ahead.text() : null;
                }
                ahead.skip();
            }
            return null;
        } catch (JsonException e) {
            return null; // whoever reads the object comes to the same place and says where it is
        }
    }

    static Set<String> names(Tokens tokens) {
        Set<String> names = new LinkedHashSet<>();
        if (!tokens.at(JsonToken.START_OBJECT)) {
            return names;
        }
        try (Tokens ahead = tokens.ahead()) {
            for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
                names.add(name);
                ahead.skip();
            }
        } catch (JsonException e) {
            return names; // as above
        }
        return names;
    }
}
