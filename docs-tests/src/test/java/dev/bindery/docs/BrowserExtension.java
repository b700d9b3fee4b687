package dev.bindery.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link Browser} and the one {@link SiteServer} of the run, and skips them where there is no Chromium,
 * unless {@code -Dbindery.browser.required} is set.
 */
final class BrowserExtension implements ExecutionCondition, BeforeEachCallback, ParameterResolver {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        String missing =
                "needs chromium and chromedriver on the PATH (Debian has them in chromium and chromium-driver)";
        if (Boolean.getBoolean("bindery.browser.required")) {
            throw new IllegalStateException(missing);
        }
        // Surefire counts what was skipped and keeps the reason to itself.
        System.out.println(context.getDisplayName() + " is skipped: it " + missing);
        return ConditionEvaluationResult.disabled(missing);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser(context).reset(server(context).address());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == SiteServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class ? browser(context) : server(context);
    }

    private static Browser browser(ExtensionContext context) {
        return ofTheRun(
                context, Browser.class, () -> new Browser(Chromium.find().orElseThrow()));
    }

    private static SiteServer server(ExtensionContext context) {
        return ofTheRun(context, SiteServer.class, () -> new SiteServer(SiteServer.STRICT_POLICY).with("/", Site.ROOT));
    }

    /** What the store of the whole run holds is closed at its end. */
    private static <T extends AutoCloseable> T ofTheRun(ExtensionContext context, Class<T> type, Start<T> start) {
        Store store = context.getRoot().getStore(Namespace.create(BrowserExtension.class));
        return type.cast(store.getOrComputeIfAbsent(type, key -> start.unchecked()));
    }

    private interface Start<T> {
        T start() throws IOException;

        default T unchecked() {
            try {
                return start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
