package dev.bindery.generator.emitter.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.TypeMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JavaWriterTest {

    private final JavaWriter out =
            new JavaWriter(ClassName.get("acme.model", "Pet"), List.of("Builder"), Set.of("Pet", "Owner", "String"));

    @Test
    void importsWhatStandsElsewhereAndSortsIt() {
        assertThat(out.name(ClassName.get("java.util", "Map"))).isEqualTo("Map");
        assertThat(out.name(ClassName.get("acme.wall", "Post"))).isEqualTo("Post");
        assertThat(out.name(ClassName.get("acme.model", "Owner"))).isEqualTo("Owner");
        assertThat(out.name(ClassName.get(Long.class))).isEqualTo("Long");

        assertThat(out.line("class Pet {}").text("// head\n")).isEqualTo("""
                // head
                package acme.model;

                import acme.wall.Post;
                import java.util.Map;

                class Pet {}
                """);
    }

    @Test
    void writesInFullWhatAnotherClassHasTheNameOf() {
        assertThat(out.name(ClassName.get("java.util", "List"))).isEqualTo("List");
        assertThat(out.name(ClassName.get("acme.other", "List"))).isEqualTo("acme.other.List");
        assertThat(out.name(ClassName.get("acme.other", "Owner"))).isEqualTo("acme.other.Owner");
        assertThat(out.name(ClassName.get("acme.model", "Builder"))).isEqualTo("acme.model.Builder");
        assertThat(out.name(ClassName.get("acme.other", "Override"))).isEqualTo("acme.other.Override");
        assertThat(out.name(ClassName.get(String.class))).isEqualTo("java.lang.String");
    }

    @Test
    void namesNestedClassesByThoseAroundThem() {
        ClassName pet = ClassName.get("acme.model", "Pet");
        assertThat(out.name(pet)).isEqualTo("Pet");
        assertThat(out.name(pet.nestedClass("Builder"))).isEqualTo("Builder");
        assertThat(out.name(ClassName.get("acme.wall", "Post", "Builder"))).isEqualTo("Post.Builder");
    }

    @Test
    void marksWhatMayBeNullBeforeTheLastPartOfAName() {
        ClassName list = ClassName.get("java.util", "List");
        TypeName longs = ParameterizedTypeName.get(list, TypeMapper.nullable(ClassName.get(Long.class)));
        assertThat(out.name(TypeMapper.nullable(longs))).isEqualTo("@Nullable List<@Nullable Long>");
        assertThat(out.name(TypeMapper.nullable(ClassName.get(String.class)))).isEqualTo("java.lang.@Nullable String");
        assertThat(out.name(TypeMapper.nullable(ArrayTypeName.of(TypeName.BYTE))))
                .isEqualTo("byte @Nullable []");
    }

    @Test
    void methodThatFitsIsOneLine() {
        out.open("class Pet")
                .method("int one()", "return 1;")
                .method("Pet()")
                .method("int long" + "er".repeat(50) + "()", "return 1;")
                .close();

        assertThat(out.text("").lines().skip(2))
                .containsExactly(
                        "class Pet {",
                        "    int one() { return 1; }",
                        "    Pet() {}",
                        "    int long" + "er".repeat(50) + "() {",
                        "        return 1;",
                        "    }",
                        "}");
    }

    @Test
    void commentsTakeAsFewLinesAsTheirFormAllows() {
        Javadoc said = Javadoc.of("{@return this builder}").param("id", "a number");
        out.javadoc(Javadoc.of("A pet.")).briefJavadoc(said).javadoc(said);

        assertThat(out.text("").lines().skip(2))
                .containsExactly(
                        "/** A pet. */",
                        "/** {@return this builder}",
                        " * @param id a number */",
                        "/**",
                        " * {@return this builder}",
                        " * @param id a number",
                        " */");
    }
}
