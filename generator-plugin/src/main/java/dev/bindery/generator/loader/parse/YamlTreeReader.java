package dev.bindery.generator.loader.parse;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.Node;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** A YAML text to nodes, by SnakeYAML's composer. */
final class YamlTreeReader {
    private final String file;
    private final Limits limits;
    private final Diagnostics diagnostics;

    YamlTreeReader(String file, Limits limits, Diagnostics diagnostics) {
        this.file = file;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    Node read(String text) throws ParseException {
        ParserImpl parser = null;
        try {
            LoaderOptions options = options();
            parser = new ParserImpl(new StreamReader(text), options);
            Composer composer = new Composer(parser, new CoreSchema(), options);
            if (!composer.checkNode()) {
                throw new ParseException(SourceLocation.ofFile(file), "the file is empty", "");
            }
            org.yaml.snakeyaml.nodes.Node root = composer.getNode();
            if (composer.checkNode()) {
                SourceLocation second = location(file, composer.getNode().getStartMark());
                throw new ParseException(second, "a second document in one file", "give each its own file");
            }
            return new YamlTreeBuilder(file, limits, diagnostics).build(root);
        } catch (MarkedYAMLException e) {
            throw syntaxError(e);
        } catch (ReaderException e) {
            String character = String.format("U+%04X", e.getCodePoint());
            int index = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
            SourceLocation at = SourceText.locate(file, text, index);
            throw new ParseException(at, "the character " + character + " may not stand in YAML", "escape it");
        } catch (YAMLException e) {
            // What SnakeYAML reports without a place is only one thing: how deep the composer may go.
            SourceLocation at = parser == null
                    ? SourceLocation.ofFile(file)
                    : location(file, parser.peekEvent().getStartMark());
            throw new ParseException(at, "more than " + limits.maxDepth() + " levels of nesting", "");
        }
    }

    static SourceLocation location(String file, Mark mark) {
        return new SourceLocation(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE); // the tree builder counts what they expand to
        options.setNestingDepthLimit(limits.maxDepth());
        options.setProcessComments(false);
        options.setTagInspector(tag -> true); // nothing is made of tags: the tree builder refuses them
        return options;
    }

    private ParseException syntaxError(MarkedYAMLException e) {
        Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        SourceLocation at = mark == null ? SourceLocation.ofFile(file) : location(file, mark);
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("\\t(TAB)")) {
            return new ParseException(at, "a tab where only spaces may stand", "indent with spaces");
        }
        String context = e.getContext() == null ? "" : e.getContext() + ", ";
        return new ParseException(at, "this is not YAML: " + context + problem, "");
    }
}
