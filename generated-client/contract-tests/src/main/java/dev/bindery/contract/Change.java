package dev.bindery.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** How real answers differ from what is said of them. */
// The functions hold nothing that changes.
@SuppressWarnings("ImmutableEnumChecker")
enum Change {
    UNKNOWN_FIELD(
            true,
            site -> site.isSure() && !site.isInOpenObject(),
            site -> site.owner().putObject("new_" + site.name()).put("is_new", true)),
    MISSING_REQUIRED_FIELD(
            true, site -> site.required() && site.isSure(), site -> site.owner().remove(site.name())),
    /** Enumerations are open. */
    UNKNOWN_CONSTANT(
            false, site -> site.isPlain("string") && site.schema().has("enum"), put(TextNode.valueOf("brand-new"))),
    TEXT_FOR_AN_INTEGER("integer", TextNode.valueOf("5")),
    TEXT_FOR_A_NUMBER("number", TextNode.valueOf("1.5")),
    NUMBER_FOR_A_TEXT("string", IntNode.valueOf(5)),
    OBJECT_FOR_A_TEXT("string", JsonNodeFactory.instance.objectNode().put("text", "5")),
    TWO_FOR_A_BOOLEAN("boolean", IntNode.valueOf(2)),
    LIST_FOR_AN_OBJECT("object", JsonNodeFactory.instance.arrayNode()),
    FALSE_FOR_AN_OBJECT("object", BooleanNode.FALSE),
    FALSE_FOR_A_LIST("array", BooleanNode.FALSE),
    NULL_FOR_A_TEXT("string", NullNode.getInstance()),
    NULL_FOR_AN_OBJECT("object", NullNode.getInstance());

    private static final int MOST = 4;

    private final boolean told;
    private final Predicate<Site> fits;
    private final Consumer<Site> making;

    Change(boolean told, Predicate<Site> fits, Consumer<Site> making) {
        this.told = told;
        this.fits = fits;
        this.making = making;
    }

    Change(String due, JsonNode found) {
        this(true, site -> site.isPlain(due), put(found));
    }

    private static Consumer<Site> put(JsonNode found) {
        return site -> site.owner().set(site.name(), found.deepCopy());
    }

    /** {@return whether a listener hears of it} */
    boolean isTold() {
        return told;
    }

    /** Makes a few changes that do not touch each other. */
    static List<Changed> some(List<Site> sites, Random random) {
        List<Site> shuffled = new ArrayList<>(sites);
        Collections.shuffle(shuffled, random);
        List<Site> used = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (Site site : shuffled) {
            List<Change> fitting = Arrays.stream(values())
                    .filter(change -> change.fits.test(site))
                    .toList();
            if (changed.size() < MOST && !fitting.isEmpty() && used.stream().noneMatch(site::overlaps)) {
                Change change = fitting.get(random.nextInt(fitting.size()));
                change.making.accept(site);
                used.add(site);
                changed.add(new Changed(
                        change, change == UNKNOWN_FIELD ? site.besides("new_" + site.name()) : site.path()));
            }
        }
        return changed;
    }
}
