package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.text.Html;
import java.util.List;

/**
 * An error code as a row of a table, or a page of its own.
 *
 * @param code the code
 * @param name its constant in Java
 * @param brokenName the same with places where a line may end
 * @param href its page
 * @param text what it means
 * @param retryKind what the style sheet knows the advice by
 * @param retry whether the call may be sent again
 * @param advice what to do
 */
public record ErrorView(
        String code,
        String name,
        Html brokenName,
        String href,
        Html text,
        String retryKind,
        String retry,
        List<Html> advice) {}
