package dev.bindery.runtime.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Asks in the terminal and reads a line. One question at a time, each in a thread of its own: people take their time. */
final class ConsoleQuestions implements QuestionHandler {
    private final BufferedReader in;
    private final PrintStream out;

    ConsoleQuestions(InputStream in, PrintStream out) {
        this.in = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
        this.out = out;
    }

    @Override
    public CompletionStage<String> answer(Question question) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Thread asking = new Thread(() -> ask(question, answer), "bindery-question");
        asking.setDaemon(true);
        asking.start();
        return answer;
    }

    private synchronized void ask(Question question, CompletableFuture<String> answer) {
        out.print(text(question));
        out.flush();
        try {
            String line = in.readLine();
            answer.complete(line == null ? "" : line.strip());
        } catch (IOException e) {
            answer.completeExceptionally(new UncheckedIOException(e));
        }
    }

    private static String text(Question question) {
        if (question instanceof Question.SecondFactor factor) {
            String kind = factor.kind() == null ? "" : " (" + factor.kind() + ")";
            return "Code" + kind + (factor.destination() == null ? "" : ", sent to " + factor.destination()) + ": ";
        }
        if (question instanceof Question.Captcha captcha) {
            Object place = captcha.picture() != null ? captcha.picture() : captcha.page();
            return "Captcha: open " + place + "\nWhat it says: ";
        }
        if (question instanceof Question.Visit visit) {
            String reason = visit.reason() == null ? "" : " (" + visit.reason() + ")";
            return "Open " + visit.page() + reason + "\nThe address where you end up, or nothing: ";
        }
        Question.Consent consent = (Question.Consent) question;
        String scopes = consent.scopes().isEmpty() ? "" : ": " + String.join(", ", consent.scopes());
        return "Agree to " + consent.to() + scopes + "? (yes/no) ";
    }
}
