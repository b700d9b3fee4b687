package dev.bindery.runtime.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenObjectTest {
    @Test
    void isEqualWhereAllValuesAreAndWhatIsKept() {
        SamplePost post = SamplePost.builder().id(1).text("a").build();
        SamplePost same = SamplePost.builder().id(1).text("a").build();
        assertThat(post)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isEqualTo(post.toBuilder().build());
        assertThat(post)
                .isNotEqualTo(post.toBuilder().text("b").build())
                .isNotEqualTo(post.toBuilder()
                        .additionalProperty("more", JsonValue.NULL)
                        .build())
                .isNotEqualTo(null)
                .isNotEqualTo("post");
    }

    @Test
    void doesNotChangeWithTheBuilderThatMadeIt() {
        SamplePost.Builder builder = SamplePost.builder().id(1);
        SamplePost post = builder.build();
        builder.id(2).additionalProperty("more", JsonValue.NULL);
        post.toBuilder().id(3);
        assertThat(post.id()).isEqualTo(1);
        assertThat(post.additionalProperties()).isEmpty();
        assertThat(builder.build().id()).isEqualTo(2);
    }

    @Test
    void printsWhatIsThereAndNoSecret() {
        SamplePost.Builder builder = SamplePost.builder().id(1).text("correct horse");
        assertThat(builder.build()).hasToString("SamplePost[id=1, text=***]");
        assertThat(builder).hasToString("SamplePost[id=1, text=***]");
    }

    @Test
    void saysWhichRequiredFieldIsAbsentAndWhatCameInstead() {
        SamplePost absent = requireNonNull(SamplePost.codec().decode("{}"));
        assertThatThrownBy(absent::id).isInstanceOfSatisfying(MissingFieldException.class, e -> {
            assertThat(e.type()).isEqualTo("SamplePost");
            assertThat(e.field()).isEqualTo("id");
        });
        SamplePost unreadable = requireNonNull(SamplePost.codec().decode("{\"id\":\"secret\"}"));
        assertThatThrownBy(unreadable::id)
                .hasMessage("SamplePost.id is required, but the answer has an unreadable string;"
                        + " see additionalProperties()");
    }

    @Test
    void buildsNothingWithoutWhatIsRequired() {
        assertThatThrownBy(() -> SamplePost.builder().text("a").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("SamplePost needs id: set it before build()");
        SamplePost unreadable = requireNonNull(SamplePost.codec().decode("{\"id\":\"secret\"}"));
        assertThat(unreadable.toBuilder().build()).isEqualTo(unreadable);
    }

    @Test
    void valueThatIsSetReplacesTheFormInWhichItCame() {
        SamplePost unreadable = requireNonNull(SamplePost.codec().decode("{\"id\":\"secret\",\"more\":1}"));
        assertThat(SamplePost.codec().encode(unreadable.toBuilder().id(7).build()))
                .isEqualTo("{\"id\":7,\"more\":1}");
    }

    private static List<Drift> driftOf(String json) {
        List<Drift> drift = new ArrayList<>();
        SamplePost.codec().decode(json.getBytes(StandardCharsets.UTF_8), drift::add);
        return drift;
    }

    @Test
    void tellsOfRequiredFieldsThatAreNotThere() {
        assertThat(driftOf("{\"text\":\"a\",\"copy\":{\"id\":1,\"copy\":{}}}"))
                .containsExactly(
                        new Drift("$.copy.copy.id", "a required field", "nothing"),
                        new Drift("$.id", "a required field", "nothing"));
    }

    @Test
    void whatCannotBeReadIsNotMissingBesides() {
        assertThat(driftOf("{\"id\":\"x\"}")).containsExactly(new Drift("$.id", "int64", "string \"x\""));
        assertThat(driftOf("{\"id\":null}")).containsExactly(new Drift("$.id", "int64", "null"));
    }

    @Test
    void ofAnArrayThatStandsForAnObjectNothingMoreIsTold() {
        assertThat(driftOf("{\"id\":1,\"copy\":[]}")).containsExactly(new Drift("$.copy", "object", "array"));
    }

    @Test
    void showsNothingOfAFieldThatNobodyKnows() {
        assertThat(driftOf("{\"id\":1,\"token\":\"secret\"}"))
                .containsExactly(new Drift("$.token", "no such field", "string"));
    }
}
