package dev.bindery.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TwinsTest {

    private static final String USER = "{type: object, properties: {name: {type: string}, state: {enum: [on, off]}}}";

    @Test
    void whatTwoPlacesSayAlikeIsTheTypeOfTheFirst() {
        Lowered lowered = Lowered.schemas("""
                Issue: {type: object, properties: {author: %1$s}}
                Pull: {type: object, properties: {owner: %1$s}}
                """.formatted(USER));

        assertThat(lowered.types())
                .contains("class IssueAuthor\n", "  IssueAuthor author\n", "  IssueAuthor owner\n")
                .doesNotContain("PullOwner");
    }

    @Test
    void whatManyPlacesSayAlikeHasTheNameThatMostOfThemGiveIt() {
        Lowered lowered = Lowered.schemas(owners("author", "user", "user", "user"));

        assertThat(lowered.types()).contains("class User\n", "  User author\n").doesNotContain("A1User", "A0Author");
    }

    @Test
    void aTypeThatTheSpecificationNamesSoKeepsItsName() {
        Lowered lowered = Lowered.schemas(
                "User: {type: object, properties: {id: {type: integer}}}\n" + owners("user", "user", "user", "user"));

        assertThat(lowered.types()).contains("class User\n  int64 id\n", "  A0User user\n");
    }

    @Test
    void anInlineSchemaThatSaysWhatAComponentSaysIsThatComponent() {
        Lowered lowered =
                Lowered.schemas("Account: " + USER + "\nIssue: {type: object, properties: {author: " + USER + "}}");

        assertThat(lowered.types()).contains("  Account author\n").doesNotContain("IssueAuthor");
    }

    @Test
    void wordsOfTheUseMakeNoDifferenceAndWordsWithinDo() {
        Lowered lowered = Lowered.schemas("""
                A: {type: object, properties: {x: {description: One., type: object, properties: {n: {type: string}}}}}
                B: {type: object, properties: {x: {description: Two., type: object, properties: {n: {type: string}}}}}
                C: {type: object, properties: {x: {type: object, properties: {n: {type: string, description: N.}}}}}
                """);

        assertThat(lowered.types()).contains("class AX\n", "class CX\n").doesNotContain("class BX\n");
    }

    private static String owners(String... names) {
        return List.of(names).stream()
                .map(name -> "{type: object, properties: {%s: %s}}".formatted(name, USER))
                .collect(Collectors.collectingAndThen(Collectors.toList(), TwinsTest::numbered));
    }

    private static String numbered(List<String> schemas) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < schemas.size(); i++) {
            text.append("A").append(i).append(": ").append(schemas.get(i)).append('\n');
        }
        return text.toString();
    }
}
