package dev.bindery.generator.loader.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.ObjectNode.Property;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodesTest {
    private static final SourceLocation AT = new SourceLocation("a.yaml", 1, 1);

    @Test
    void aPointerIsEscapedWhenWrittenAndUnescapedWhenRead() {
        JsonPointer pointer =
                JsonPointer.ROOT.child("paths").child("/a~b").child(2).child("");
        assertThat(pointer).hasToString("/paths/~1a~0b/2/");
        assertThat(JsonPointer.parse("/paths/~1a~0b/2/")).isEqualTo(pointer).hasSameHashCodeAs(pointer);
        assertThat(pointer.tokens()).containsExactly("paths", "/a~b", "2", "");
        assertThat(JsonPointer.parse("")).isEqualTo(JsonPointer.ROOT);
        assertThat(JsonPointer.parse("/~01").last()).isEqualTo("~1");
        assertThatIllegalArgumentException().isThrownBy(() -> JsonPointer.parse("paths"));
    }

    @Test
    void accessByTypeAnswersNothingForOtherTypes() {
        ObjectNode object = object(
                property("text", text("a")),
                property("number", number("1.50")),
                property("true", bool("true")),
                property("null", new ScalarNode(AT, JsonPointer.ROOT, ScalarNode.Type.NULL, "null")),
                property("list", list(text("a"), number("2"), object())),
                property("object", object(property("x", text("y")))));
        assertThat(object.text("text")).isEqualTo("a");
        assertThat(object.text("number")).isEqualTo("1.50");
        assertThat(object.text("true")).isEqualTo("true");
        assertThat(object.text("null")).isNull();
        assertThat(object.text("list")).isNull();
        assertThat(object.text("absent")).isNull();
        assertThat(object.number("number")).isEqualTo(new BigDecimal("1.50"));
        assertThat(object.number("text")).isNull();
        assertThat(object.bool("true")).isTrue();
        assertThat(object.bool("text")).isNull();
        assertThat(object.isTrue("absent")).isFalse();
        assertThat(object.array("object")).isNull();
        assertThat(object.object("list")).isNull();
        assertThat(object.texts("list")).containsExactly("a", "2");
        assertThat(object.objects("list")).hasSize(1);
        assertThat(object.items("text")).isEmpty();
        assertThat(object.propertiesOf("object")).extracting(Property::name).containsExactly("x");
        assertThat(object.has("null")).isTrue();
        assertThat(object.has("absent")).isFalse();
    }

    @Test
    void aNumberBeyondAllRangesIsNoNumberAndKeepsItsLiteral() {
        ScalarNode huge = number("1e99999999999");
        assertThat(huge.number()).isNull();
        assertThat(huge.literal()).isEqualTo("1e99999999999");
        assertThat(huge.sameContent(number("1e99999999999"))).isTrue();
        assertThat(huge.sameContent(number("1"))).isFalse();
    }

    @Test
    void contentIsComparedByValueWithoutTheOrderOfProperties() {
        ObjectNode one = object(property("a", number("1.0")), property("b", list(text("x"), bool("true"))));
        ObjectNode same = object(property("b", list(text("x"), bool("true"))), property("a", number("1")));
        assertThat(one.sameContent(same)).isTrue();
        assertThat(one.sameContent(object(property("a", number("1"))))).isFalse();
        assertThat(list(text("x"), text("y")).sameContent(list(text("y"), text("x"))))
                .isFalse();
        assertThat(text("1").sameContent(number("1"))).isFalse();
        assertThat(one).isNotEqualTo(same);
    }

    private static Property property(String name, Node value) {
        return new Property(name, AT, value);
    }

    private static ObjectNode object(Property... properties) {
        return new ObjectNode(AT, JsonPointer.ROOT, List.of(properties));
    }

    private static ArrayNode list(Node... items) {
        return new ArrayNode(AT, JsonPointer.ROOT, List.of(items));
    }

    private static ScalarNode text(String text) {
        return new ScalarNode(AT, JsonPointer.ROOT, ScalarNode.Type.TEXT, text);
    }

    private static ScalarNode number(String literal) {
        return new ScalarNode(AT, JsonPointer.ROOT, ScalarNode.Type.NUMBER, literal);
    }

    private static ScalarNode bool(String literal) {
        return new ScalarNode(AT, JsonPointer.ROOT, ScalarNode.Type.BOOLEAN, literal);
    }
}
