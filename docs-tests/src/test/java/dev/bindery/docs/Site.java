package dev.bindery.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that the build wrote. */
final class Site {
    /** The folder of the site. */
    static final Path ROOT =
            Path.of(System.getProperty("bindery.docs.site", "target/site")).toAbsolutePath();

    private static final Pattern KIND = Pattern.compile("<html[^>]* data-kind=\"([a-z-]+)\"");
    private static final int OPENING = 512;

    private Site() {}

    /** {@return all pages, as paths relative to the site} */
    static List<String> pages() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return of each kind of page the smallest and the largest} */
    static Stream<String> samples() {
        SortedMap<String, List<String>> byKind =
                pages().stream().collect(Collectors.groupingBy(Site::kind, TreeMap::new, Collectors.toList()));
        Comparator<String> bySize = Comparator.comparing(Site::size);
        return byKind.values().stream()
                .flatMap(pages -> Stream.of(
                        pages.stream().min(bySize).orElseThrow(),
                        pages.stream().max(bySize).orElseThrow()))
                .distinct();
    }

    private static String kind(String page) {
        try (InputStream in = Files.newInputStream(ROOT.resolve(page))) {
            String opening = new String(in.readNBytes(OPENING), StandardCharsets.UTF_8);
            Matcher matcher = KIND.matcher(opening);
            if (!matcher.find()) {
                throw new IllegalStateException(page + " does not say in data-kind what kind of page it is");
            }
            return matcher.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(String page) {
        try {
            return Files.size(ROOT.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
