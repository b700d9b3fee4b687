package dev.bindery.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium with a profile of its own. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(20);
    /** Selenium warns of each Chromium that is newer than itself. Loggers are forgotten unless somebody holds them. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path profile;
    private final ChromeDriver driver;

    Browser(Chromium chromium) throws IOException {
        SELENIUM.setLevel(Level.SEVERE);
        profile = Files.createTempDirectory("bindery-chromium");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.browser().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromium.driver().toFile())
                .withLogOutput(OutputStream.nullOutputStream())
                .build();
        driver = new ChromeDriver(service, options);
        // Else keys are lost now and then: a window that nobody sees has no focus of its own.
        command("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    /** Forgets what an earlier test did: settings, storage, logs. */
    void reset(URI origin) {
        driver.get("about:blank");
        allowScripts(true);
        resize(1280, 900);
        prefer(Theme.LIGHT);
        command(
                "Storage.clearDataForOrigin",
                Map.of("origin", origin.resolve("/").toString(), "storageTypes", "all"));
        console();
        requests();
    }

    void open(URI page) {
        driver.get(page.toString());
        await("a page that takes keys", opened -> Boolean.TRUE.equals(evaluate("document.hasFocus()")));
    }

    URI location() {
        return URI.create(driver.getCurrentUrl());
    }

    WebDriver driver() {
        return driver;
    }

    void resize(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Says what the system's theme is. */
    void prefer(Theme theme) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "",
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", theme.word()))));
    }

    /** Shows the page as it comes out on paper. */
    void print() {
        command("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    void allowScripts(boolean allowed) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    private Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Types into whatever has the focus. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void pressControl(String key) {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(key)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    /** Waits until `state` gives true or something that is not null. */
    <T> T await(String what, Function<WebDriver, T> state) {
        return await(what, PATIENCE, state);
    }

    /** The same for what takes longer or shorter than most. */
    <T> T await(String what, Duration patience, Function<WebDriver, T> state) {
        return new WebDriverWait(driver, patience, POLL).withMessage(what).until(state);
    }

    Object evaluate(String expression) {
        return driver.executeScript("return " + expression);
    }

    /** {@return the text that was copied last} */
    @Nullable
    String clipboard() {
        command("Browser.grantPermissions", Map.of("permissions", List.of("clipboardReadWrite")));
        return (String) driver.executeAsyncScript("navigator.clipboard.readText().then(arguments[0])");
    }

    /** {@return what was written to the console since the last call} */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** {@return the addresses that were asked for since the last look at the network} */
    List<String> requests() {
        return network()
                .filter(Browser::isRequest)
                .map(event -> event.at("/params/request/url").asText())
                .toList();
    }

    /** {@return how many bytes a server has sent since the last look at the network, headers included} */
    long receivedFrom(URI server) {
        List<JsonNode> events = network().toList();
        Set<String> requests = events.stream()
                .filter(Browser::isRequest)
                .filter(event -> event.at("/params/request/url").asText().startsWith(server.toString()))
                .map(event -> event.at("/params/requestId").asText())
                .collect(Collectors.toSet());
        return events.stream()
                .filter(event -> event.path("method").asText().equals("Network.loadingFinished"))
                .filter(event -> requests.contains(event.at("/params/requestId").asText()))
                .mapToLong(event -> event.at("/params/encodedDataLength").asLong())
                .sum();
    }

    private Stream<JsonNode> network() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> read(entry.getMessage()).path("message"));
    }

    private static boolean isRequest(JsonNode event) {
        return event.path("method").asText().equals("Network.requestWillBeSent");
    }

    /** {@return how many bytes of the heap of scripts are in use when nothing is left to collect} */
    long heap() {
        command("HeapProfiler.collectGarbage", Map.of());
        Object used = command("Runtime.getHeapUsage", Map.of()).getOrDefault("usedSize", 0L);
        return ((Number) used).longValue();
    }

    /** Runs a script in each page before any of its own. */
    void runFirst(String script) {
        command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
