package dev.bindery.weblogin;

import dev.bindery.runtime.json.JsonException;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.signin.SignInProblem;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One sign-in, from page to page until the browser would be sent home. */
final class Walk {
    /** Logins take some ten pages and redirects. */
    private static final int MOST_STEPS = 40;

    private static final Pattern REFRESH = Pattern.compile("(?i)^\\s*\\d{1,2}\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]+)");

    private final Pages pages;
    private final Forms forms;
    private final Faults faults;
    private @Nullable String sent;

    Walk(Pages pages, Asking asking, Account account, Faults faults) {
        this.pages = pages;
        this.forms = new Forms(asking, account, faults);
        this.faults = faults;
    }

    /** {@return the address where the browser would come home} */
    String from(URI start, String home) {
        Answer answer = pages.get(pages.target(start, start.toString()));
        for (int step = 0; step < MOST_STEPS; step++) {
            @Nullable String address = answer.location();
            Submission submission = null;
            if (address == null) {
                Document document = readable(answer);
                Optional<Submission> filled = forms.fill(document, answer.page());
                submission = filled.orElse(null);
                address = filled.map(form -> form.action(document.location())).orElseGet(() -> refresh(document));
            }
            if (address == null) {
                throw faults.needsBrowser(
                        "nothing that the page of " + answer.page().getHost() + " asks for is known");
            }
            if (isHome(address, home)) {
                return address;
            }
            URI target = pages.target(answer.page(), address);
            answer = submission == null ? followed(answer, target) : submitted(submission, target);
        }
        throw faults.needsBrowser("the way through the pages has no end");
    }

    private static boolean isHome(String address, String home) {
        String rest = address.startsWith(home) ? address.substring(home.length()) : null;
        return rest != null && (rest.isEmpty() || rest.startsWith("?") || rest.startsWith("#") || rest.startsWith("&"));
    }

    private Answer followed(Answer answer, URI target) {
        return answer.keepsForm() && sent != null ? pages.post(target, sent) : get(target);
    }

    private Answer get(URI target) {
        sent = null;
        return pages.get(target);
    }

    private Answer submitted(Submission submission, URI target) {
        String fields = submission.encoded();
        if (submission.isPost()) {
            sent = fields;
            return pages.post(target, fields);
        }
        String address = target.toString().replaceFirst("\\?.*", "");
        return get(URI.create(fields.isEmpty() ? address : address + "?" + fields));
    }

    /** Where a page without a form sends the browser after some seconds; null if nowhere. */
    private static @Nullable String refresh(Document document) {
        for (Element meta : document.select("meta[http-equiv=refresh]")) {
            Matcher address = REFRESH.matcher(meta.attr("content"));
            if (address.find()) {
                return address.group(1).strip();
            }
        }
        return null;
    }

    /** Errors come as pages too; but a server that is out of order shows nothing to fill in. */
    private Document readable(Answer answer) {
        if (answer.status() == 429) {
            throw faults.of(SignInProblem.TOO_MANY_TRIES, "the platform answers with " + answer);
        }
        if (answer.status() >= 500) {
            throw faults.of(SignInProblem.UNAVAILABLE, "the platform answers with " + answer);
        }
        if (answer.isHtml()) {
            return answer.document();
        }
        String error = error(answer);
        throw faults.of(
                error == null ? SignInProblem.NEEDS_BROWSER : SignInProblem.WRONG_APPLICATION,
                answer + (error == null ? " is no page" : " says error " + error));
    }

    /** What an authorization server says to those whom it cannot send back. */
    private static @Nullable String error(Answer answer) {
        try {
            return JsonValue.parse(answer.body()).get("error").asString();
        } catch (JsonException e) {
            return null;
        }
    }
}
