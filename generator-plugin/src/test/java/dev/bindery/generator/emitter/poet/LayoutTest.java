package dev.bindery.generator.emitter.poet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void plainFieldsStandTogetherAndConstantsApart() {
        assertThat(Layout.of("""
                class A {
                    private static final int X = 1;

                    private final int a;

                    private @Nullable String b = c();

                    private A() {
                    }
                }
                """)).isEqualTo("""
                class A {
                    private static final int X = 1;

                    private final int a;
                    private @Nullable String b = c();

                    private A() {}
                }
                """);
    }

    @Test
    void shortJavadocStandsOnOneLineAndLongJavadocDoesNot() {
        String longer = "    /**\n     * " + "x".repeat(110) + "\n     */\n";

        assertThat(Layout.of("    /**\n     * Gets it.\n     */\n" + longer))
                .isEqualTo("    /** Gets it. */\n" + longer);
    }

    @Test
    void longCallsAreBrokenAfterTheParenthesisOrElseBetweenArguments() {
        String fits = "    return call(\"" + "a".repeat(60) + "\", list(b, c), " + "d".repeat(30) + ");\n";
        String fills = "    return call(\"" + "a".repeat(60) + "\", list(b, c), " + "d".repeat(60) + ");\n";

        assertThat(Layout.of(fits))
                .isEqualTo("    return call(\n            \"" + "a".repeat(60) + "\", list(b, c), " + "d".repeat(30)
                        + ");\n");
        assertThat(Layout.of(fills))
                .isEqualTo("    return call(\"" + "a".repeat(60) + "\", list(b, c),\n            " + "d".repeat(60)
                        + ");\n");
    }

    @Test
    void argumentsAreBrokenBeforeTypes() {
        String type = "A".repeat(50);

        assertThat(Layout.of("    Operation.<" + type + ", " + type + ">builder(\"a\", \"b\")\n"))
                .isEqualTo("    Operation.<" + type + ", " + type + ">builder(\n            \"a\", \"b\")\n");
    }

    @Test
    void callsWithoutCommasAreBrokenAfterTheFirstParenthesis() {
        String name = "a".repeat(60);

        assertThat(Layout.of("    return " + name + "(" + name + "(b));\n"))
                .isEqualTo("    return " + name + "(\n            " + name + "(b));\n");
    }

    @Test
    void commasInTextsAndTypesAreNoPlacesToBreak() {
        String text = "    call(\"" + "a, (b\\\" ".repeat(20) + "\");\n";

        assertThat(Layout.of(text)).isEqualTo(text);
    }

    @Test
    void headsOfMethodsAreJoinedWhereTheyFit() {
        assertThat(Layout.of("""
                    default CompletableFuture<String> upload(URI address,
                            Consumer<PetsUploadRequest.Builder> request) {
                        ToString.of("Pet",
                                "a", a);
                """)).isEqualTo("""
                    default CompletableFuture<String> upload(URI address, Consumer<PetsUploadRequest.Builder> request) {
                        ToString.of("Pet",
                                "a", a);
                """);
    }

    @Test
    void headsWithoutParametersAreNotBroken() {
        assertThat(Layout.of("    public int hash(\n            ) {\n")).isEqualTo("    public int hash() {\n");
    }

    @Test
    void longListsOfPermittedTypesStandOnLinesOfTheirOwn() {
        String name = "A".repeat(40);

        assertThat(Layout.of("public sealed interface " + name + " permits " + name + ".B, " + name + ".C {\n}\n"))
                .isEqualTo("public sealed interface " + name + "\n        permits " + name + ".B,\n                "
                        + name + ".C {}\n");
    }
}
