package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.page.FieldView.ValueView;
import dev.bindery.generator.docs.text.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a method.
 *
 * @param page what surrounds it
 * @param name what the platform calls it
 * @param summary one sentence
 * @param badges what marks it
 * @param tokens the kinds of tokens that may call it
 * @param scopes what they must allow
 * @param description more about it
 * @param access who may call it, and how often
 * @param calls its typed calls with their samples
 * @param sentAs where all parameters go, if that is one place
 * @param parameters what it takes
 * @param responses what each of its typed calls answers
 * @param examples answers
 * @param errors the codes that it names
 * @param commonErrors the codes that any method may answer with, as links
 * @param statuses statuses of HTTP that tell of a failure
 * @param confidence how sure its parts are
 */
public record MethodView(
        Page page,
        String name,
        Html summary,
        List<Badge> badges,
        List<Link> tokens,
        List<Link> scopes,
        Html description,
        List<Html> access,
        List<CallView> calls,
        Html sentAs,
        List<FieldView> parameters,
        List<ResponseView> responses,
        List<ExampleView> examples,
        List<ErrorView> errors,
        List<CommonError> commonErrors,
        List<StatusView> statuses,
        List<ConfidenceRow> confidence) {

    /**
     * A typed call.
     *
     * @param id begins its anchors
     * @param name the Java method
     * @param summary how it differs from the others; empty where there are none
     * @param samples code by language; empty where no client has the call
     */
    public record CallView(String id, String name, Html summary, List<CodeTab> samples) {}

    /**
     * Code beside other code.
     *
     * @param id its anchor
     * @param label what it is
     * @param language the language of the code
     * @param code the code
     */
    public record CodeTab(String id, String label, String language, Html code) {}

    /**
     * What a typed call answers.
     *
     * @param name the Java method where there are several, or null
     * @param type the type
     * @param text what it is
     * @param badges what marks it
     * @param envelope the property of the body that holds it, or null
     * @param fields its fields
     * @param values what it may be, where that is an enumeration
     * @param variants what it may be, where that is a union
     */
    public record ResponseView(
            @Nullable String name,
            List<Piece> type,
            Html text,
            List<Badge> badges,
            @Nullable Html envelope,
            List<FieldView> fields,
            List<ValueView> values,
            List<Piece> variants) {}

    /**
     * An answer.
     *
     * @param title what it shows; empty for the only one
     * @param language the language of the code
     * @param code the body
     * @param made whether it was made of the types, and not seen
     */
    public record ExampleView(String title, String language, Html code, boolean made) {}

    /**
     * An error that any method may answer with.
     *
     * @param link its page
     * @param text what it means
     */
    public record CommonError(Link link, Html text) {}

    /**
     * A status of HTTP.
     *
     * @param status the status
     * @param text when it comes
     */
    public record StatusView(String status, Html text) {}

    /**
     * How sure a part is.
     *
     * @param part which
     * @param certainty how sure
     */
    public record ConfidenceRow(String part, Badge certainty) {}
}
