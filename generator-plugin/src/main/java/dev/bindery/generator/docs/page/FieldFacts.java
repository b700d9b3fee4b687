package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.text.Html;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.Constraints;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of the values of a property beyond their type. */
final class FieldFacts {

    private final PageContext page;
    private final List<Html> facts = new ArrayList<>();

    private FieldFacts(PageContext page) {
        this.page = page;
    }

    static List<Html> of(PageContext page, PropertyModel property) {
        FieldFacts facts = new FieldFacts(page);
        Constraints limits = property.constraints();
        facts.addRange(limits);
        facts.addCount("length", limits.minLength(), limits.maxLength());
        facts.addCount("items", limits.minItems(), limits.maxItems());
        facts.add("pattern", limits.pattern());
        if (limits.constant() == null) {
            facts.add("default", limits.defaultValue());
        }
        facts.add("example", limits.example());
        if (TypeMapper.strict(property.type()).equals(new TypeRef.Scalar(ScalarKind.UNIX_TIME))) {
            facts.add("unix-time");
        }
        return facts.facts;
    }

    private void addRange(Constraints limits) {
        String least = limits.minimum();
        String most = limits.maximum();
        if (least != null && most != null && !limits.exclusiveMinimum() && !limits.exclusiveMaximum()) {
            add("range", least, most);
            return;
        }
        add(limits.exclusiveMinimum() ? "above" : "least", least);
        add(limits.exclusiveMaximum() ? "below" : "most", most);
    }

    private void addCount(String what, @Nullable Long least, @Nullable Long most) {
        if (least == null || least == 0) {
            add(what + ".most", most == null ? null : most.toString());
        } else if (most == null) {
            add(what + ".least", least.toString());
        } else {
            add(what + ".range", least.toString(), most.toString());
        }
    }

    private void add(String key, @Nullable String value) {
        if (value != null) {
            add(key, new String[] {value});
        }
    }

    private void add(String key, String... values) {
        Html[] codes = new Html[values.length];
        for (int i = 0; i < values.length; i++) {
            codes[i] = PageContext.code(values[i]);
        }
        facts.add(page.html("fact." + key, codes));
    }
}
