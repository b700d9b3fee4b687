package dev.bindery.runtime.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names and their values in the order in which they came. Most objects keep none or a few fields, so names are compared
 * one by one; an index is made only for an object that keeps many.
 */
final class FieldTable {
    private static final int MANY = 24;
    private static final int NOT_FOUND = -1;

    private String[] names;
    private @Nullable Object[] values;
    private int used;
    private long hashes;
    private @Nullable Map<String, Integer> index;

    FieldTable() {
        this(new String[4], new @Nullable Object[4]);
    }

    private FieldTable(String[] names, @Nullable Object[] values) {
        this.names = names;
        this.values = values;
    }

    /** {@return how many places there are to ask {@link #value} for; some may be empty} */
    int places() {
        return used;
    }

    String name(int place) {
        return names[place];
    }

    /** {@return the value, null when it was removed} */
    @Nullable
    Object value(int place) {
        return values[place];
    }

    @Nullable
    Object get(String name) {
        int place = find(name);
        return place == NOT_FOUND ? null : values[place];
    }

    /** Puts a value, which takes the place of one of the same name. */
    void put(String name, Object value) {
        int place = find(name);
        if (place == NOT_FOUND) {
            place = add(name);
        }
        values[place] = value;
    }

    void remove(String name) {
        int place = find(name);
        if (place != NOT_FOUND) {
            values[place] = null;
        }
    }

    void clear() {
        Arrays.fill(values, 0, used, null);
        used = 0;
        hashes = 0;
        index = null;
    }

    /** {@return a table of its own with the values that are there} */
    FieldTable copy() {
        int count = 0;
        for (int place = 0; place < used; place++) {
            count += values[place] == null ? 0 : 1;
        }
        FieldTable copy = new FieldTable(new String[count], new @Nullable Object[count]);
        for (int place = 0; place < used; place++) {
            if (values[place] != null) {
                copy.values[copy.add(names[place])] = values[place];
            }
        }
        return copy;
    }

    private int add(String name) {
        if (used == names.length) {
            names = Arrays.copyOf(names, Math.max(4, used * 2));
            values = Arrays.copyOf(values, names.length);
        }
        names[used] = name;
        hashes |= bit(name);
        if (index != null) {
            index.put(name, used);
        } else if (used == MANY) {
            index = indexed();
        }
        return used++;
    }

    private Map<String, Integer> indexed() {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place <= used; place++) {
            places.put(names[place], place);
        }
        return places;
    }

    private int find(String name) {
        if ((hashes & bit(name)) == 0) {
            return NOT_FOUND;
        }
        if (index != null) {
            return index.getOrDefault(name, NOT_FOUND);
        }
        for (int place = 0; place < used; place++) {
            if (names[place].equals(name)) {
                return place;
            }
        }
        return NOT_FOUND;
    }

    private static long bit(String name) {
        return 1L << name.hashCode();
    }
}
