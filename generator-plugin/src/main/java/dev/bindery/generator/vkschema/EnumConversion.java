package dev.bindery.generator.vkschema;

import dev.bindery.generator.loader.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The values of an enumeration; numbers get the names that VK has for them, texts speak for themselves. */
final class EnumConversion {
    private static final int LONGEST = 40;

    private EnumConversion() {}

    static void add(ObjectNode node, Map<String, Object> out) {
        if (!(Tree.plain(node.get("enum")) instanceof List<?> values)) {
            return;
        }
        // VK lists numbers for a text, too.
        boolean texts = "string".equals(out.get("type"));
        List<?> distinct = values.stream()
                .map(value -> texts ? String.valueOf(value) : value)
                .distinct()
                .toList();
        out.put("enum", distinct);
        List<String> names =
                node.texts("enumNames").stream().map(EnumConversion::constant).toList();
        boolean usable = names.size() == distinct.size()
                && names.stream().allMatch(name -> !name.isEmpty() && name.length() <= LONGEST)
                && new HashSet<>(names).size() == names.size();
        if (usable && distinct.stream().allMatch(Number.class::isInstance)) {
            out.put("x-enum-varnames", names);
        }
    }

    private static String constant(String words) {
        String name = words.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("^_+|_+$", "")
                .toUpperCase(Locale.ROOT);
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "" : name;
    }
}
