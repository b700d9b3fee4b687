package dev.bindery.generator.docs.text;

import dev.bindery.generator.emitter.poet.HtmlTags;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions in CommonMark as HTML. Tags in them are dropped and their text remains; links lead to the web or nowhere;
 * pictures become links, since a page asks no other host for anything.
 */
public final class Markdown {

    /** Deeper nesting than any person writes; what is beyond stays text. */
    private static final int MAX_NESTING = 20;

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();

    private final HtmlRenderer renderer;

    /**
     * Prepares to write HTML.
     *
     * @param links where a name in code leads to, or null
     */
    public Markdown(Function<String, @Nullable String> links) {
        this.renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .nodeRendererFactory(context -> new Special(context, links))
                .build();
    }

    /** {@return the text as blocks} */
    public Html blocks(@Nullable String text) {
        return text == null || text.isBlank() ? Html.NONE : new Html(renderer.render(PARSER.parse(text)));
    }

    /** {@return the text as it may stand in a line: its paragraphs, one after the other} */
    public Html line(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Html.NONE;
        }
        Node document = PARSER.parse(text);
        Node first = document.getFirstChild();
        if (first instanceof Paragraph && first == document.getLastChild()) {
            String html = renderer.render(document).strip();
            return new Html(html.substring("<p>".length(), html.length() - "</p>".length()));
        }
        return Html.text(PlainText.of(document));
    }

    /** {@return the text without marks} */
    public static String plain(@Nullable String text) {
        return text == null || text.isBlank() ? "" : PlainText.of(PARSER.parse(text));
    }

    /** Relative links would lead into this site, and other schemes may do anything. */
    private static boolean isWeb(String url) {
        try {
            String scheme = new URI(url).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** What is not written as CommonMark has it. */
    private static final class Special implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final HtmlWriter out;
        private final Function<String, @Nullable String> links;

        Special(HtmlNodeRendererContext context, Function<String, @Nullable String> links) {
            this.context = context;
            this.out = context.getWriter();
            this.links = links;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class, HtmlBlock.class, HtmlInline.class, Image.class, Link.class, Code.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Heading) {
                out.line();
                out.raw("<p class=\"text-heading\">");
                children(node);
                out.raw("</p>");
                out.line();
            } else if (node instanceof HtmlBlock block) {
                out.line();
                out.raw("<p>");
                out.text(HtmlTags.without(block.getLiteral()).strip());
                out.raw("</p>");
                out.line();
            } else if (node instanceof HtmlInline inline) {
                out.text(HtmlTags.without(inline.getLiteral()));
            } else if (node instanceof Image image) {
                link(image, image.getDestination());
            } else if (node instanceof Link link) {
                link(link, link.getDestination());
            } else if (node instanceof Code code) {
                code(code.getLiteral());
            }
        }

        private void link(Node node, String address) {
            boolean leads = isWeb(address) && !(node.getParent() instanceof Link);
            if (leads) {
                out.raw("<a rel=\"noreferrer\" href=\"" + Html.escape(address) + "\">");
            }
            if (node.getFirstChild() == null) {
                out.text(address);
            }
            children(node);
            if (leads) {
                out.raw("</a>");
            }
        }

        private void code(String literal) {
            String address = links.apply(literal);
            out.raw(address == null ? "<code>" : "<a href=\"" + Html.escape(address) + "\"><code>");
            out.text(literal);
            out.raw(address == null ? "</code>" : "</code></a>");
        }

        private void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
