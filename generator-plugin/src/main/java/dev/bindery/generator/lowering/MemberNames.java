package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.NamingStrategy;
import dev.bindery.generator.lowering.naming.WireName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names properties and parameters, with regard to what the specification asks for. */
final class MemberNames {
    private final Context context;

    MemberNames(Context context) {
        this.context = context;
    }

    /**
     * Something that gets a name.
     *
     * @param wireName its name on the wire
     * @param place where it goes, if it is a parameter
     * @param node the property's schema or the parameter, which may ask for a name
     */
    record Member(
            String wireName,
            @Nullable String place,
            @Nullable Node node) {}

    /** {@return a name for each, in their order; what is asked for and not possible is an error} */
    List<String> of(String owner, List<Member> members) {
        List<WireName> names = new ArrayList<>();
        for (Member member : members) {
            names.add(new WireName(member.wireName(), chosen(owner, member), member.place()));
        }
        List<String> settled = context.naming().members(names);
        for (int i = 0; i < settled.size(); i++) {
            String chosen = names.get(i).chosen();
            if (chosen != null && !chosen.equals(settled.get(i))) {
                refuse(owner, members.get(i), "\"" + chosen + "\" is the name of another one", "choose another name");
            }
        }
        return settled;
    }

    private @Nullable String chosen(String owner, Member member) {
        String chosen = member.node() instanceof ObjectNode object ? object.text(SchemaKeys.NAME) : null;
        if (chosen == null || NamingStrategy.isAllowed(chosen)) {
            return chosen;
        }
        refuse(
                owner,
                member,
                "nothing can be called \"" + chosen + "\"",
                "choose a Java name that generated code does not use itself");
        return null;
    }

    private void refuse(String owner, Member member, String message, String advice) {
        Node node = member.node() instanceof ObjectNode object ? object.get(SchemaKeys.NAME) : null;
        if (node != null) {
            context.diagnostics().error(node.location(), owner + ", " + member.wireName(), message, advice);
        }
    }
}
