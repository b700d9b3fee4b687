package dev.bindery.generator.vkschema;

import dev.bindery.generator.loader.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a value means beyond its type, where the name or the description is clear about it. */
final class Meanings {
    private static final Set<String> TIMES = Set.of(
            "date",
            "created",
            "updated",
            "edited",
            "date_create",
            "date_update",
            "edit_time",
            "update_time",
            "create_time",
            "created_at",
            "updated_at",
            "publish_date",
            "server_time",
            "expires_at");
    private static final Pattern TOLD_TIME =
            Pattern.compile("unix[- ]?time|unixtime|timestamp", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SECRETS = Set.of(
            "access_token",
            "token",
            "secret",
            "secret_key",
            "client_secret",
            "password",
            "new_password",
            "old_password",
            "change_password_hash",
            "restore_sid");
    private static final Pattern LARGE =
            Pattern.compile("(^|.*_)(id|ids|pts|ts|size|bytes|volume|sum|amount|balance|random|value)");
    private static final BigDecimal INT32 = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Meanings() {}

    /** {@return the format of a whole number} */
    static String ofInteger(String name, ObjectNode schema) {
        String description = schema.text("description");
        boolean told = description != null && TOLD_TIME.matcher(description).find();
        if (!schema.has("enum") && (told || TIMES.contains(name)) && !isLength(name)) {
            return "unix-time";
        }
        return isLarge(name, schema) ? "int64" : "int32";
    }

    /** A length of time, or a place in a queue, that a description compares with a moment. */
    private static boolean isLength(String name) {
        return name.matches("(.*_)?p?ts")
                || name.endsWith("_id")
                || name.endsWith("count")
                || name.contains("duration")
                || name.contains("interval");
    }

    private static boolean isLarge(String name, ObjectNode schema) {
        BigDecimal maximum = schema.number("maximum");
        return "int64".equals(schema.text("format"))
                || schema.has("entity")
                || (maximum != null && maximum.compareTo(INT32) > 0)
                || (!schema.has("enum")
                        && LARGE.matcher(name.toLowerCase(Locale.ROOT)).matches());
    }

    /** {@return whether nobody but the caller may see the text} */
    static boolean isSecret(String name, @Nullable String type) {
        return "string".equals(type) && SECRETS.contains(name);
    }
}
