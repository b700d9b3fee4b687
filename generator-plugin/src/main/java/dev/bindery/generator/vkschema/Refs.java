package dev.bindery.generator.vkschema;

import java.util.Map;

/** References from one document to the components of it and of others. */
record Refs(Homes homes, String document) {

    Map<String, Object> object(String definition) {
        return to(homes.of(definition), ComponentNames.object(definition, homes.definitions()));
    }

    Map<String, Object> response(String definition) {
        return to(homes.of(definition), ComponentNames.response(definition));
    }

    Map<String, Object> common(String component) {
        return to(Homes.COMMON, component);
    }

    private Map<String, Object> to(String home, String component) {
        String file = home.equals(document) ? "" : home + ".yaml";
        return Tree.object("$ref", file + "#/components/schemas/" + component);
    }
}
