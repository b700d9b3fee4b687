package dev.bindery.runtime.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopiesTest {
    @Test
    void nullStaysNull() {
        assertThat(Copies.list(null)).isNull();
        assertThat(Copies.nullableList(null)).isNull();
        assertThat(Copies.map(null)).isNull();
        assertThat(Copies.nullableMap(null)).isNull();
    }

    @Test
    void laterChangesOfTheOriginalAreNotSeen() {
        List<String> list = new ArrayList<>(List.of("b", "a"));
        List<String> strict = requireNonNull(Copies.list(list));
        List<@Nullable String> nullable = requireNonNull(Copies.nullableList(list));
        list.clear();
        assertThat(strict).containsExactly("b", "a").isUnmodifiable();
        assertThat(nullable).containsExactly("b", "a").isUnmodifiable();

        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put("a", 2);
        Map<String, Integer> strictMap = requireNonNull(Copies.map(map));
        Map<String, @Nullable Integer> nullableMap = requireNonNull(Copies.nullableMap(map));
        map.clear();
        assertThat(strictMap)
                .containsExactly(Map.entry("b", 1), Map.entry("a", 2))
                .isUnmodifiable();
        assertThat(nullableMap)
                .containsExactly(Map.entry("b", 1), Map.entry("a", 2))
                .isUnmodifiable();
    }

    @Test
    void nullElementsAreTakenOnlyWhereTheyMayBe() {
        List<@Nullable String> list = Arrays.asList("a", null);
        Map<String, @Nullable String> map = new LinkedHashMap<>();
        map.put("a", null);
        assertThat(Copies.nullableList(list)).containsExactly("a", null);
        assertThat(Copies.nullableMap(map)).containsEntry("a", null);
        assertThatThrownBy(() -> Copies.list(list)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Copies.map(map))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a");
    }
}
