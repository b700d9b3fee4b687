package dev.bindery.runtime.transport;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

/** Tells what an exception of the JDK's client means: may the server have got the request? */
final class JdkFailures {
    private JdkFailures() {}

    static Throwable explain(Throwable failure) {
        Throwable reason =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return reason instanceof CancellationException || reason instanceof Error ? reason : transport(reason);
    }

    static TransportException transport(Throwable reason) {
        return new TransportException(kindOf(reason), describe(reason), reason);
    }

    static TransportException late(Duration timeout) {
        return new TransportException(
                TransportException.Kind.TIMEOUT, "no answer within " + timeout.toMillis() + " ms", null);
    }

    private static TransportException.Kind kindOf(Throwable reason) {
        for (Throwable inner = reason; inner != null; inner = inner.getCause()) {
            if (inner instanceof ConnectException
                    || inner instanceof UnknownHostException
                    || inner instanceof UnresolvedAddressException
                    || inner instanceof HttpConnectTimeoutException) {
                return TransportException.Kind.NOT_SENT;
            }
        }
        return reason instanceof HttpTimeoutException
                ? TransportException.Kind.TIMEOUT
                : TransportException.Kind.CONNECTION_LOST;
    }

    private static String describe(Throwable reason) {
        for (Throwable inner = reason; inner != null; inner = inner.getCause()) {
            if (inner instanceof UnresolvedAddressException || inner instanceof UnknownHostException) {
                return "the host is unknown";
            }
        }
        String message = reason.getMessage();
        if (message != null) {
            return message;
        }
        return reason instanceof ConnectException
                ? "no connection"
                : reason.getClass().getSimpleName();
    }
}
