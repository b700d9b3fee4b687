package dev.bindery.runtime.token;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A program that counts in a file of tokens: what it counts is wrong if two of them change the file at once. */
final class TokenCounter {

    private TokenCounter() {}

    static CompletionStage<Token> plusOne(@Nullable Token kept) {
        int count = kept == null ? 0 : Integer.parseInt(kept.access());
        return CompletableFuture.completedFuture(Token.of(Integer.toString(count + 1)));
    }

    static Process start(Path file, int times) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TokenCounter.class.getName(),
                        file.toString(),
                        Integer.toString(times))
                .inheritIO()
                .start();
    }

    public static void main(String[] arguments) {
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            FileTokenStore.at(Path.of(arguments[0]))
                    .update(TokenCounter::plusOne)
                    .toCompletableFuture()
                    .join();
        }
    }
}
