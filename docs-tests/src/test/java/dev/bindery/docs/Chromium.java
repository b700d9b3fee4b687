package dev.bindery.docs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chromium and its driver as they are installed.
 *
 * @param browser the browser's program
 * @param driver the driver's program, of the same version
 */
record Chromium(Path browser, Path driver) {

    /** {@return the first of each on the path, if both are there} */
    static Optional<Chromium> find() {
        return onPath("chromium", "chromium-browser")
                .flatMap(browser -> onPath("chromedriver").map(driver -> new Chromium(browser, driver)));
    }

    private static Optional<Path> onPath(String... names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
