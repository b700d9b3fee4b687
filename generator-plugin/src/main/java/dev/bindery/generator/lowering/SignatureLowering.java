package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.NamingStrategy;
import dev.bindery.generator.lowering.naming.WireName;
import dev.bindery.generator.model.SignatureModel;
import dev.bindery.generator.model.SignatureModel.Part;
import dev.bindery.generator.model.SignatureModel.Secret;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How calls with a credential are signed ({@code x-bindery-signature}). */
final class SignatureLowering {
    private static final String SECRETS = "secrets";

    private final NamingStrategy naming;

    SignatureLowering(NamingStrategy naming) {
        this.naming = naming;
    }

    SignatureModel lower(ObjectNode scheme, ObjectNode signature) {
        List<String> sent = new ArrayList<>(signature.texts("sends"));
        sent.add(String.valueOf(scheme.text("name")));
        ObjectNode secrets = signature.object(SECRETS);
        Set<String> names = new LinkedHashSet<>(sent);
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (ObjectNode.Property secret : signature.propertiesOf(SECRETS)) {
            List<String> own = secrets == null ? List.of() : secrets.texts(secret.name());
            parts.put(secret.name(), own);
            names.addAll(own);
        }
        Map<String, Part> byName = parts(List.copyOf(names));
        return new SignatureModel(
                String.valueOf(signature.text("parameter")),
                sent.stream().map(byName::get).toList(),
                signature.texts("excludes"),
                parts.entrySet().stream()
                        .map(secret -> new Secret(
                                parts.size() == 1 ? null : naming.setupMethod(secret.getKey()),
                                secret.getValue().stream().map(byName::get).toList()))
                        .toList());
    }

    private Map<String, Part> parts(List<String> names) {
        List<String> javaNames = naming.members(names.stream().map(WireName::of).toList());
        Map<String, Part> parts = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            parts.put(names.get(i), new Part(names.get(i), javaNames.get(i)));
        }
        return parts;
    }
}
