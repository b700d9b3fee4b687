package dev.bindery.generator.emitter.poet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Descriptions in CommonMark as blocks of Javadoc HTML. Of HTML in them the text remains; what only looks like HTML, such
 * as {@code List<String>}, stays as it is.
 */
final class CommonMark {

    /** Deeper nesting than any person writes; what is beyond stays text. */
    private static final int MAX_NESTING = 20;

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();

    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7f]+");

    private CommonMark() {}

    /** {@return the blocks: a paragraph without its tag, or a list, or preformatted text} */
    static List<String> blocks(String markdown) {
        if (isPlainLine(markdown)) {
            return List.of(JavadocText.inline(markdown));
        }
        return blocksOf(PARSER.parse(markdown));
    }

    /** One line in which nothing is markup: most descriptions are no more. */
    private static boolean isPlainLine(String markdown) {
        if (markdown.isEmpty()
                || !Character.isLetter(markdown.charAt(0))
                || Character.isWhitespace(markdown.charAt(markdown.length() - 1))) {
            return false;
        }
        for (int i = 0; i < markdown.length(); i++) {
            if ("\n\r*_`[]<>&\\".indexOf(markdown.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> blocksOf(Node parent) {
        List<String> blocks = new ArrayList<>();
        for (Node node : children(parent)) {
            if (node instanceof Paragraph) {
                blocks.add(inline(node).strip());
            } else if (node instanceof Heading) {
                blocks.add(tagged("strong", inline(node)));
            } else if (node instanceof ListBlock list) {
                blocks.add(list(list));
            } else if (node instanceof BlockQuote) {
                blocks.addAll(blocksOf(node));
            } else if (node instanceof FencedCodeBlock code) {
                blocks.add(preformatted(code.getLiteral()));
            } else if (node instanceof IndentedCodeBlock code) {
                blocks.add(preformatted(code.getLiteral()));
            } else if (node instanceof HtmlBlock html) {
                blocks.add(JavadocText.plain(HtmlTags.without(html.getLiteral())));
            }
        }
        blocks.removeIf(String::isEmpty);
        return blocks;
    }

    private static String list(ListBlock list) {
        String tag = list instanceof OrderedList ? "ol" : "ul";
        String items = children(list).stream()
                .map(item -> String.join("\n<p>", blocksOf(item)).replace("<p><", "<"))
                .filter(item -> !item.isEmpty())
                .map(item -> "<li>" + item + "\n")
                .collect(Collectors.joining());
        return items.isEmpty() ? "" : "<" + tag + ">\n" + items + "</" + tag + ">";
    }

    private static String preformatted(String code) {
        return code.isBlank() ? "" : "<pre>" + JavadocText.escape(code.stripTrailing()) + "</pre>";
    }

    private static String inline(Node parent) {
        return children(parent).stream().map(CommonMark::inlineNode).collect(Collectors.joining());
    }

    private static String inlineNode(Node node) {
        if (node instanceof Text text) {
            return JavadocText.inline(text.getLiteral());
        } else if (node instanceof Code code) {
            return JavadocText.code(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            return JavadocText.inline(HtmlTags.without(html.getLiteral()));
        } else if (node instanceof SoftLineBreak) {
            return " ";
        } else if (node instanceof HardLineBreak) {
            return "<br>";
        } else if (node instanceof Emphasis) {
            return isWithin(node, Emphasis.class) ? inline(node) : tagged("em", inline(node));
        } else if (node instanceof StrongEmphasis) {
            boolean strong = isWithin(node, StrongEmphasis.class) || isWithin(node, Heading.class);
            return strong ? inline(node) : tagged("strong", inline(node));
        } else if (node instanceof Link link && isWebAddress(link.getDestination())) {
            return link(link);
        }
        return inline(node);
    }

    private static String link(Link link) {
        String text = inline(link).strip();
        // numeric references begin with what begins a fragment, so Javadoc takes them for a second one; other alphabets
        // it
        // escapes, as in source code, before it looks whether this is an address
        String destination = FOREIGN.matcher(link.getDestination())
                .replaceAll(foreign -> URLEncoder.encode(foreign.group(), UTF_8))
                .replace("@", "%40")
                .replace("*/", "*%2F");
        String address = JavadocText.escape(destination).replace("\"", "&quot;");
        return "<a href=\"" + address + "\">" + (text.isEmpty() ? address : text) + "</a>";
    }

    private static boolean isWebAddress(String address) {
        try {
            String scheme = new URI(address).getScheme();
            return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static String tagged(String tag, String content) {
        return content.isBlank() ? "" : "<" + tag + ">" + content.strip() + "</" + tag + ">";
    }

    /** Javadoc has no element within one of its kind. */
    private static boolean isWithin(Node node, Class<? extends Node> type) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (type.isInstance(around)) {
                return true;
            }
        }
        return false;
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
