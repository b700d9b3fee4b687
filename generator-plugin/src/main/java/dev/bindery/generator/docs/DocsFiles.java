package dev.bindery.generator.docs;

import dev.bindery.generator.docs.DocsRequest.DocsLook;
import dev.bindery.generator.docs.page.Appearance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The files that a site has beside its pages, and the user's own parts of pages.
 *
 * @param assets style sheets, scripts and pictures by their paths
 * @param parts HTML by the name of its place
 */
record DocsFiles(SortedMap<String, byte[]> assets, Map<String, String> parts) {

    /** What the plugin brings. */
    static final List<String> OWN = List.of(
            "site.css", "theme.js", "site.js", "search.js", "search-ru.js", "minisearch.js", "minisearch-LICENSE.txt");

    /** The places of a page that take HTML of the user. */
    static final List<String> PLACES = List.of("head", "header", "footer", "home");

    private static final String HOME = "/dev/bindery/generator/docs/assets/";

    static DocsFiles read(DocsLook look) throws IOException {
        SortedMap<String, byte[]> assets = new TreeMap<>();
        for (String name : OWN) {
            try (InputStream in = DocsFiles.class.getResourceAsStream(HOME + name)) {
                if (in == null) {
                    throw new IllegalStateException("the plugin lacks " + name);
                }
                assets.put("assets/" + name, in.readAllBytes());
            }
        }
        add(assets, stylesheet(look), look.stylesheet());
        add(assets, logo(look), look.logo());
        return new DocsFiles(assets, parts(look));
    }

    private static void add(SortedMap<String, byte[]> assets, @Nullable String path, @Nullable Path file)
            throws IOException {
        if (path != null && file != null) {
            assets.put(path, Files.readAllBytes(file));
        }
    }

    private static @Nullable String stylesheet(DocsLook look) {
        return look.stylesheet() == null ? null : "assets/custom.css";
    }

    private static @Nullable String logo(DocsLook look) {
        if (look.logo() == null) {
            return null;
        }
        String name = String.valueOf(look.logo().getFileName());
        int dot = name.lastIndexOf('.');
        return "assets/logo" + (dot < 0 ? "" : name.substring(dot).replaceAll("[^A-Za-z0-9.]", ""));
    }

    private static Map<String, String> parts(DocsLook look) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        if (look.parts() != null && !Files.isDirectory(look.parts())) {
            throw new FileSystemException(look.parts().toString(), null, "there is no such folder");
        }
        for (String place : PLACES) {
            Path file = look.parts() == null ? null : look.parts().resolve(place + ".html");
            if (file != null && Files.isRegularFile(file)) {
                parts.put(place, Files.readString(file));
            }
        }
        return parts;
    }

    Appearance appearance(DocsLook look) {
        return new Appearance(look.texts(), stylesheet(look), logo(look), parts);
    }

    /** {@return everything but the documents that changes what is written} */
    Map<String, String> configuration(DocsRequest request, String generator) {
        Map<String, String> settings = new TreeMap<>(request.loadOptions().settings());
        settings.put("generator", generator);
        settings.put("title", String.valueOf(request.look().title()));
        settings.put("language", request.look().texts().language());
        parts.forEach((place, html) -> settings.put("part " + place, html));
        assets.forEach((path, content) -> settings.put("asset " + path, checksum(content)));
        for (int i = 0; i < request.sources().size(); i++) {
            DocsSource source = request.sources().get(i);
            settings.put("api " + i, source.id() + " " + source.packageName() + " " + source.clientName());
        }
        return settings;
    }

    private static String checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return content.length + " " + HexFormat.of().toHexDigits(checksum.getValue());
    }
}
