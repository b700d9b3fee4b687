package dev.bindery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Visits a page of a site and the viewers of {@code -Dbindery.viewers=NODE_MODULES} with the same document, and prints a table.
 * {@code -Dbindery.viewers.document=FILE} names the document, {@code -Dbindery.viewers.page=FILE} a page of the site for it
 * within {@code -Dbindery.docs.site}.
 */
@EnabledIfSystemProperty(named = "bindery.viewers", matches = ".+")
class ViewerComparisonTest {

    @Test
    void everyPageBecomesUsable(@TempDir Path folder) throws IOException {
        Path modules = Path.of(System.getProperty("bindery.viewers"));
        Path document = Path.of(System.getProperty("bindery.viewers.document"));
        Chromium chromium = Chromium.find().orElseThrow();

        List<String> rows = new ArrayList<>();
        try (SiteServer server = new SiteServer(SiteServer.NO_POLICY)) {
            server.with("/site/", Site.ROOT)
                    .with("/modules/", modules)
                    .with("/document/", document.toAbsolutePath().resolveSibling(""))
                    .with("/", folder);
            URI page = server.address().resolve("site/" + System.getProperty("bindery.viewers.page"));
            Visit ours = Visit.pay(chromium, page, "#nav a");
            rows.add(ours.row("BINDERY", ours));
            for (Viewer viewer : Viewer.values()) {
                viewer.writePage(folder, "document/" + document.getFileName());
                Visit theirs = Visit.pay(chromium, server.address().resolve(viewer + ".html"), viewer.usable());
                rows.add(theirs.row(viewer.toString(), ours));
            }
        }

        System.out.println(String.join("\n", rows));
        assertThat(rows).hasSize(1 + Viewer.values().length);
    }
}
