package dev.bindery.runtime.error;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Looks for properties of a document's outermost object without parsing it: a big answer is parsed once, by its codec. What
 * it takes for a property is checked afterwards, so it may say yes too often (an escaped name) but never no.
 */
final class TopLevelNames {
    private final List<byte[]> names;

    TopLevelNames(Collection<String> names) {
        this.names = names.stream()
                .map(name -> name.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Whether one of the names may stand in the outermost object of the document. */
    boolean mayBeIn(byte[] json) {
        int start = startOfObject(json);
        int depth = 0;
        boolean nameIsNext = false;
        for (int i = start; i < json.length; i++) {
            switch (json[i]) {
                case '{', '[' -> nameIsNext = ++depth == 1 && json[i] == '{';
                case '}', ']' -> depth--;
                case ',' -> nameIsNext = depth == 1;
                case '"' -> {
                    int end = endOfString(json, i + 1);
                    if (nameIsNext && mayBeOne(json, i + 1, end)) {
                        return true;
                    }
                    nameIsNext = false;
                    i = end;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Where the outermost object begins; the end of the document if that is no object. */
    private static int startOfObject(byte[] json) {
        int i = 0;
        while (i < json.length && json[i] <= ' ') { // a byte order mark is negative
            i++;
        }
        return i < json.length && json[i] == '{' ? i : json.length;
    }

    private static int endOfString(byte[] json, int start) {
        int i = start;
        while (i < json.length && json[i] != '"') {
            i += json[i] == '\\' ? 2 : 1;
        }
        return i;
    }

    private boolean mayBeOne(byte[] json, int start, int end) {
        int stop = Math.min(end, json.length);
        for (int i = start; i < stop; i++) {
            if (json[i] == '\\') {
                return true;
            }
        }
        return names.stream().anyMatch(name -> Arrays.equals(name, 0, name.length, json, start, stop));
    }
}
