package dev.bindery.vk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.runtime.client.Pages;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The kind of token decides what is there. */
class ViewsTest {

    private static Set<String> calls(Class<?> view) {
        return Arrays.stream(view.getMethods())
                .filter(accessor -> accessor.getReturnType().getSimpleName().endsWith("Api"))
                .flatMap(accessor -> Arrays.stream(accessor.getReturnType().getMethods())
                        .filter(method -> method.getReturnType() != Pages.class)
                        .map(method -> accessor.getName() + "." + method.getName()))
                .collect(Collectors.toSet());
    }

    @Test
    void aUserMayPostAndAGroupMayNot() {
        assertThat(calls(VkClient.User.class)).contains("wall.post", "messages.send", "friends.get");
        assertThat(calls(VkClient.Group.class))
                .contains("messages.send", "groups.getLongPollServer")
                .doesNotContain("wall.post", "friends.get", "secure.getUserLevel");
        assertThat(calls(VkClient.Service.class))
                .contains("secure.getUserLevel", "users.get")
                .doesNotContain("messages.send", "wall.post");
    }
}
