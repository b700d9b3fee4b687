package dev.bindery.testkit;

import dev.bindery.testkit.signin.SignInServer;
import dev.bindery.testkit.spec.Specification;
import java.net.URI;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Runs a {@link TestServer} for the tests of a class; each test starts with no scripts and an empty journal.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestServerExtension openvk = TestServerExtension.speaking("openvk");
 * }</pre>
 */
public final class TestServerExtension implements BeforeEachCallback, AfterAllCallback, ParameterResolver {

    private final TestServer server;

    private TestServerExtension(Specification spec) {
        this.server = TestServer.start(spec);
    }

    /**
     * Speaks the platform of a client on the class path.
     *
     * @param api the last part of the client's artifact, {@code openvk}
     * @return the extension
     */
    public static TestServerExtension speaking(String api) {
        return speaking(Specification.ofClient(api));
    }

    /**
     * Speaks any bundled specification.
     *
     * @param spec the specification
     * @return the extension
     */
    public static TestServerExtension speaking(Specification spec) {
        return new TestServerExtension(spec);
    }

    /** {@return the server} */
    public TestServer server() {
        return server;
    }

    /** {@return the base address for a client} */
    public URI uri() {
        return server.uri();
    }

    /**
     * Scripts what an operation answers in this test.
     *
     * @param operationId the operation
     * @return its script
     */
    public Script on(String operationId) {
        return server.on(operationId);
    }

    /**
     * Gives out the tokens of a security scheme in this test.
     *
     * @param schemeId the scheme
     * @return what gives them out
     */
    public SignInServer signIn(String schemeId) {
        return server.signIn(schemeId);
    }

    /** {@return what was received in this test} */
    public Journal journal() {
        return server.journal();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.close();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return server;
    }
}
