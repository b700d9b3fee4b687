package dev.bindery.generator.emitter;

import dev.bindery.generator.model.Constraints;
import dev.bindery.generator.model.Docs;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Texts by someone who wants code of his own in ours. */
final class HostileText {

    private static final List<String> PIECES = List.of(
            "*/",
            "/*",
            "/**",
            "//",
            "\\u002a\\u002f",
            "\\u000a",
            "\\",
            "\\\\u002a/",
            "\"",
            "\"\"\"",
            "'",
            "${x}",
            "$T",
            "$L",
            "$$",
            "$1N",
            "$[",
            "$W",
            "%s",
            "{",
            "}",
            "{@code",
            "{@link java.lang.String}",
            "@see",
            "\n@param x",
            "\n@return y",
            "<script>",
            "</pre>",
            "<p>",
            "</li>",
            "<",
            ">",
            "&",
            "&lt;",
            "&#64;",
            "&nope;",
            "`",
            "``",
            "`a`",
            "`{`",
            "`*/`",
            "`\\u0041`",
            "\n",
            "\r",
            "\t",
            "\0",
            "\u001b",
            "\u0085",
            "\u2028",
            "\ud800",
            "\udc00",
            "\uD83D\uDE00",
            "é",
            "\n\n",
            "\n- a\n- b\n",
            "\n1. x\n",
            "\n# h\n",
            "\n```\ncode */ @x\n```\n",
            "\n\n    code\n",
            "[a](http://e.example/\"*/)",
            "[a](https://e.example/{}?<>)",
            "[](https://e.example/%zz)",
            "![i](x)",
            "**",
            "_",
            "\n> q\n",
            "class",
            " ",
            ". ",
            "text. Text",
            "Text",
            "import x;",
            "word ",
            "package ",
            "a@b.example",
            "https://x.y");

    private final Random random;

    HostileText(Random random) {
        this.random = random;
    }

    /** {@return a text, never empty} */
    String next() {
        return random.ints(1 + random.nextInt(8), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
    }

    Docs docs() {
        return new Docs(
                random.nextInt(4) == 0 ? null : next(),
                random.nextInt(4) == 0 ? null : next() + next(),
                false,
                next(),
                next());
    }

    Constraints constraints() {
        return new Constraints(
                next(),
                next(),
                random.nextBoolean(),
                random.nextBoolean(),
                0L,
                2L,
                1L,
                null,
                next(),
                next(),
                next(),
                next());
    }
}
