package dev.bindery.testkit.server;

import dev.bindery.testkit.NameValue;
import dev.bindery.testkit.UploadedPart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a {@code multipart/form-data} body. */
final class MultipartReader {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("[; ]filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?im)^Content-Type:\\s*(.+?)\\s*$");

    private MultipartReader() {}

    static void read(byte[] body, String contentType, List<NameValue> form, List<UploadedPart> files) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            return;
        }
        // One char for each byte: offsets stay true whatever the files hold.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String delimiter = "--" + boundary.group(1);
        int start = text.indexOf(delimiter);
        while (start >= 0) {
            int end = text.indexOf("\r\n" + delimiter, start);
            int blank = text.indexOf("\r\n\r\n", start);
            if (end < 0 || blank < 0 || blank > end) {
                return;
            }
            part(text.substring(start, blank), text.substring(Math.min(blank + 4, end), end), form, files);
            start = end + 2;
        }
    }

    private static void part(String head, String content, List<NameValue> form, List<UploadedPart> files) {
        String name = utf8(find(NAME, head));
        String fileName = utf8(find(FILE_NAME, head));
        if (name == null) {
            return;
        }
        if (fileName == null && !head.contains("filename*=")) {
            form.add(new NameValue(name, new String(bytes(content), StandardCharsets.UTF_8)));
        } else {
            files.add(new UploadedPart(name, fileName, find(TYPE, head), content.length()));
        }
    }

    private static @Nullable String find(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static @Nullable String utf8(@Nullable String latin) {
        return latin == null ? null : new String(bytes(latin), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
