package dev.bindery.runtime.transport;

import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;

/**
 * The certificates that the JDK trusts. Each client of the JDK needs them, and reading them takes as long as everything else
 * before the first call of a process: so they are read beside it.
 */
final class TrustedRoots {
    private TrustedRoots() {}

    /** Begins to read them, if nobody did. */
    static void beginToLoad() {
        Loading.BEGUN.isAlive();
    }

    /** Once in a process. */
    private static final class Loading {
        static final Thread BEGUN = new Thread(Loading::load, "bindery-trusted-roots");

        static {
            BEGUN.setDaemon(true);
            BEGUN.start();
        }

        private static void load() {
            try {
                SSLContext.getDefault();
            } catch (NoSuchAlgorithmException e) {
                // The client will say so when it is made.
            }
        }
    }
}
