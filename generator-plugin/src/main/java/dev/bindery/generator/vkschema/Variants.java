package dev.bindery.generator.vkschema;

import dev.bindery.generator.loader.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The typed calls of a method that has several responses. VK names the responses and leaves open when each comes; the name
 * tells it: {@code extendedResponse} comes with {@code extended=1}, {@code userIdsResponse} with {@code user_ids}.
 */
final class Variants {
    /** What the words of a response's name ask for: a value of a parameter, or that it is there at all. */
    private enum Condition {
        EXTENDED("extended", "extended", "1", "Extended"),
        ONLINE_MOBILE("onlinemobile", "online_mobile", "1", "Mobile"),
        NEED_MUTUAL("needmutual", "need_mutual", "1", "Mutual"),
        BY_OWNER("byowner", "", "", "ByOwner"),
        FIELDS("fields", "fields", "", "WithFields"),
        USER_IDS("userids", "user_ids", "", "OfUsers"),
        USER_IDS_LIST("userids", "user_ids_list", "", "Several"),
        PEER_IDS("userids", "peer_ids", "", "ToPeers"),
        CHAT_IDS("chatids", "chat_ids", "", "OfChats"),
        TARGET_UIDS("targetuids", "target_uids", "", "OfTargets"),
        TOTAL_COUNT("totalcount", "need_common_count", "1", "Count"),
        MULTI("multi", "album_ids", "", "Several"),
        FILTER("filter", "filter", "managers", "Managers"),
        REGIONS("regions", "section", "regions", "Regions"),
        CITIES("cities", "section", "cities", "Cities"),
        SCHOOLS("schools", "section", "schools", "Schools"),
        ARRAY("array", "counters", "", "Several");

        private final String words;
        private final String parameter;
        private final String value;
        private final String suffix;

        Condition(String words, String parameter, String value, String suffix) {
            this.words = words;
            this.parameter = parameter;
            this.value = value;
            this.suffix = suffix;
        }
    }

    private final VkSchema schema;
    private final Refs refs;

    Variants(VkSchema schema, Refs refs) {
        this.schema = schema;
        this.refs = refs;
    }

    /** {@return the responses of a method that differ, by the name they have there} */
    Map<String, String> distinct(ObjectNode method) {
        Map<String, String> distinct = new LinkedHashMap<>();
        VkSchema.responsesOf(method).forEach((name, definition) -> {
            ObjectNode result = schema.result(definition);
            boolean known = distinct.values().stream()
                    .map(schema::result)
                    .anyMatch(other -> other != null && result != null && other.sameContent(result));
            if (!known) {
                distinct.put(name, definition);
            }
        });
        return distinct;
    }

    /** {@return the typed calls; none where it is not clear when which response comes} */
    Map<String, Object> of(ObjectNode method, String call) {
        Set<String> parameters = method.objects("parameters").stream()
                .map(parameter -> String.valueOf(parameter.text("name")))
                .collect(Collectors.toSet());
        Map<String, String> responses = distinct(method);
        Map<String, Object> variants = new LinkedHashMap<>();
        if (responses.size() == 1) {
            return variants;
        }
        for (Map.Entry<String, String> response : responses.entrySet()) {
            List<Condition> conditions = conditions(response.getKey(), parameters);
            boolean plain = response.getKey().matches("response(Integer)?|deprecatedResponse");
            if (conditions.isEmpty() && !plain) {
                return Map.of();
            }
            String name = call + conditions.stream().map(c -> c.suffix).collect(Collectors.joining());
            variants.put(name, variant(conditions, refs.response(response.getValue())));
        }
        return variants;
    }

    private static List<Condition> conditions(String response, Set<String> parameters) {
        String words = response.toLowerCase(Locale.ROOT).replaceAll("response|_|strict", "");
        Set<Condition> found = new LinkedHashSet<>();
        String rest = words;
        for (Condition condition : Condition.values()) {
            if (rest.contains(condition.words) && parameters.contains(condition.parameter)) {
                found.add(condition);
                rest = rest.replace(condition.words, "");
            }
        }
        return rest.isEmpty() || rest.equals("integer") || rest.equals("deprecated") ? List.copyOf(found) : List.of();
    }

    private static Map<String, Object> variant(List<Condition> conditions, Map<String, Object> result) {
        Map<String, Object> fixed = new LinkedHashMap<>();
        List<String> needs = conditions.stream()
                .filter(condition -> condition.value.isEmpty())
                .map(condition -> condition.parameter)
                .toList();
        conditions.stream().filter(condition -> !condition.value.isEmpty()).forEach(condition -> {
            boolean flag = condition.value.equals("1");
            fixed.put(condition.parameter, flag ? (Object) 1 : condition.value);
        });
        Map<String, Object> variant = Tree.object("fixed", fixed);
        if (!needs.isEmpty()) {
            variant.put("needs", needs);
        }
        variant.put("result", result);
        return variant;
    }
}
