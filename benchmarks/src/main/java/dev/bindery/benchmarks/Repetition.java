package dev.bindery.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes a recorded answer longer. */
final class Repetition {
    private Repetition() {}

    /**
     * Repeats the objects in the document's first array, byte by byte: escapes are part of what decoding costs.
     *
     * @param count how many objects the array has afterwards
     */
    static byte[] of(byte[] utf8, int count) throws IOException {
        List<Section> objects = objectsOfFirstArray(utf8);
        Section last = objects.get(objects.size() - 1);
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.write(utf8, 0, objects.get(0).start());
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                longer.write(',');
            }
            Section object = objects.get(i % objects.size());
            longer.write(utf8, object.start(), object.end() - object.start());
        }
        longer.write(utf8, last.end(), utf8.length - last.end());
        return longer.toByteArray();
    }

    private static List<Section> objectsOfFirstArray(byte[] utf8) throws IOException {
        List<Section> objects = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(utf8)) {
            while (parser.nextToken() != JsonToken.START_ARRAY) {}
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                objects.add(new Section(start, (int) parser.currentLocation().getByteOffset()));
            }
        }
        return objects;
    }

    private record Section(int start, int end) {}
}
