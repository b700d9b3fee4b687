package dev.bindery.runtime.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class FormFieldsTest {

    @Test
    void fieldsAreDecodedInTheirOrder() {
        assertThat(FormFields.parse("b=1+2%26&a=%D1%8F&&empty=&none"))
                .containsExactly(entry("b", "1 2&"), entry("a", "я"), entry("empty", ""), entry("none", ""));
        assertThat(FormFields.parse("")).isEmpty();
    }

    @Test
    void aFieldThatComesTwiceIsRefused() {
        assertThatThrownBy(() -> FormFields.parse("a=1&a=2")).hasMessage("the field a comes twice; once is right");
    }

    @Test
    void aBrokenEscapeIsRefused() {
        assertThatThrownBy(() -> FormFields.parse("a=%zz")).isInstanceOf(WebhookException.class);
    }
}
