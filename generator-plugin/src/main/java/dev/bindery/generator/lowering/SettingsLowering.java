package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.lowering.naming.NamingStrategy;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.SettingModel;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parameters that belong to the client and not to a call ({@code x-bindery-setting}). */
final class SettingsLowering {
    private static final String KEY = "x-bindery-setting";

    private final Context context;
    private final SchemaLowering schemas;
    private final Map<String, SettingModel> settings = new LinkedHashMap<>();

    SettingsLowering(Context context, SchemaLowering schemas) {
        this.context = context;
        this.schemas = schemas;
    }

    /** {@return whether the parameter is a setting, which is known from now on} */
    boolean take(OperationSource operation, Draft draft) {
        if (!(draft.node() instanceof ObjectNode node) || node.text(KEY) == null) {
            return false;
        }
        String name = String.valueOf(node.text(KEY));
        if (!NamingStrategy.isAllowed(name)) {
            error(node, operation, "no setting can be called \"" + name + "\"", "choose a Java name");
            return true;
        }
        SettingModel setting = new SettingModel(
                draft.wireName(), name, draft.place(), defaultValue(draft.schema()), Docs.of(description(node, draft)));
        SettingModel known = settings.putIfAbsent(draft.place() + " " + draft.wireName(), setting);
        if (known != null && !sameExceptDocs(known, setting)) {
            error(node, operation, "the setting has another name or default elsewhere", "define the parameter once");
        }
        return true;
    }

    private static boolean sameExceptDocs(SettingModel setting, SettingModel other) {
        return setting.javaName().equals(other.javaName())
                && Objects.equals(setting.defaultValue(), other.defaultValue());
    }

    private static @Nullable String description(ObjectNode node, Draft draft) {
        String own = node.text("description");
        return own == null && draft.schema() instanceof ObjectNode schema ? schema.text("description") : own;
    }

    private @Nullable String defaultValue(@Nullable Node schema) {
        Schema meant = schemas.ask().meant(schema);
        if (meant == null) {
            return null;
        }
        List<Node> values = meant.values();
        Node value = meant.has("default") ? meant.get("default") : values.size() == 1 ? values.get(0) : null;
        return value instanceof ScalarNode scalar ? scalar.text() : null;
    }

    /** {@return the settings by name, each with a method of the setup} */
    List<SettingModel> settings() {
        return settings.values().stream()
                .sorted(Comparator.comparing(SettingModel::javaName).thenComparing(SettingModel::place))
                .map(setting -> new SettingModel(
                        setting.wireName(),
                        context.naming().setupMethod(setting.javaName()),
                        setting.place(),
                        setting.defaultValue(),
                        setting.docs()))
                .toList();
    }

    private void error(ObjectNode node, OperationSource operation, String message, String advice) {
        Node key = node.get(KEY);
        context.diagnostics()
                .error((key == null ? node : key).location(), operation.label(), KEY + ": " + message, advice);
    }
}
