package dev.bindery.runtime.transport;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds secrets inside of base64. It mixes them with what stands before and after, so a run that holds one is masked as a
 * whole.
 */
final class Base64Secrets {
    private static final Pattern RUN = Pattern.compile("[A-Za-z0-9+/_%\\\\-]{8,}+");
    private static final int GROUP = 4;

    private Base64Secrets() {}

    static String mask(String text, Collection<String> secrets) {
        if (secrets.isEmpty()) {
            return text;
        }
        return RUN.matcher(text).replaceAll(run -> {
            boolean secret = Arrays.stream(plain(run.group()).split("[=%]")).anyMatch(part -> holdsOne(part, secrets));
            return Matcher.quoteReplacement(secret ? Redactor.MASK : run.group());
        });
    }

    /** The letters of the usual alphabet, without the escapes of addresses and JSON. */
    private static String plain(String run) {
        return run.replaceAll("(?i)%2B|-", "+").replaceAll("(?i)%2F|_", "/").replace("\\", "");
    }

    /** Letters of something else may stand before the base64, so each of the four ways to group them is tried. */
    private static boolean holdsOne(String letters, Collection<String> secrets) {
        for (int start = 0; start < GROUP && start < letters.length(); start++) {
            int length = letters.length() - start;
            int usable = length % GROUP == 1 ? length - 1 : length;
            byte[] decoded = Base64.getDecoder().decode(letters.substring(start, start + usable));
            String text = new String(decoded, StandardCharsets.UTF_8);
            if (!SecretValues.mask(text, secrets).equals(text)) {
                return true;
            }
        }
        return false;
    }
}
