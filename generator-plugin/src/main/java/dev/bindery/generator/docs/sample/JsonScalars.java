package dev.bindery.generator.docs.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Scalars and lists of them, as the model has examples and defaults. */
final class JsonScalars {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonScalars() {}

    /** {@return the text of a scalar in JSON; what is not JSON stands for itself} */
    static String text(String json) {
        List<String> texts = texts(json);
        return texts.size() == 1 ? texts.get(0) : json;
    }

    /** {@return the scalar, or the elements of the list; what is not JSON stands for itself} */
    static List<String> texts(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            List<String> texts = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    texts.add(parser.getText());
                }
            }
            return texts;
        } catch (IOException notJson) {
            return List.of(json);
        }
    }
}
