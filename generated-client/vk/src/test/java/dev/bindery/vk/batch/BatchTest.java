package dev.bindery.vk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.call.RateLimits;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.runtime.client.Page;
import dev.bindery.runtime.json.Drift;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.VkException;
import dev.bindery.vk.execute.ExecuteResponse;
import dev.bindery.vk.model.UserFull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BatchTest {
    @RegisterExtension
    static final TestServerExtension server = TestServerExtension.speaking("vk");

    private final VkClient.User vk = VkClient.at(server.uri())
            .retry(RetryPolicy.none())
            .rateLimits(RateLimits.separate())
            .user("user-token");

    private static void answer(String json) {
        server.on("execute").reply(Reply.json(200, json));
    }

    private static String code() {
        return code(server.journal().last("execute"));
    }

    private static String code(ReceivedRequest request) {
        return Objects.requireNonNull(request.parameter("code"));
    }

    @Test
    void callsTravelTogetherAndEachHasItsOwnResult() {
        answer("{\"response\":[[{\"id\":7,\"first_name\":\"Nora\"}],{\"count\":0,\"items\":[]}]}");
        Batch<VkClient.UserAsync> batch = Batch.of(vk);
        CompletableFuture<List<UserFull>> users = batch.calls().users().get(u -> u.userIds("7", "no\"ra"));
        CompletableFuture<?> posts = batch.calls().wall().get(w -> w.ownerId(-1).count(2));

        assertThat(users).isNotDone();
        assertThat(batch.size()).isEqualTo(2);
        batch.send();

        assertThat(Batch.result(users))
                .singleElement()
                .satisfies(user -> assertThat(user.firstName()).isEqualTo("Nora"));
        assertThat(posts).isCompleted();
        assertThat(code())
                .isEqualTo("return [API.users.get({\"user_ids\":\"7,no\\\"ra\"}),"
                        + "API.wall.get({\"owner_id\":\"-1\",\"count\":\"2\"})];");
        assertThat(server.journal().requests("execute")).hasSize(1);
    }

    @Test
    void aCallThatFailsHasItsOwnErrorAndTheOthersTheirResults() {
        answer("{\"response\":[false,[],false],\"execute_errors\":["
                + "{\"method\":\"wall.get\",\"error_code\":15,\"error_msg\":\"Access denied\"},"
                + "{\"method\":\"wall.get\",\"error_code\":18,\"error_msg\":\"User was deleted\"}]}");
        Batch<VkClient.UserAsync> batch = Batch.of(vk);
        CompletableFuture<?> first = batch.calls().wall().get(w -> w.ownerId(1));
        CompletableFuture<List<UserFull>> users = batch.calls().users().get();
        CompletableFuture<?> second = batch.calls().wall().get(w -> w.ownerId(2));
        batch.send();

        assertThat(Batch.result(users)).isEmpty();
        assertThatThrownBy(() -> Batch.result(first))
                .isInstanceOf(VkException.AccessDenied.class)
                .hasMessageContaining("wall.get: error 15: Access denied");
        assertThatThrownBy(() -> Batch.result(second)).isInstanceOf(VkException.UserUnavailable.class);
    }

    @Test
    void falseIsAResultWhereNoCallOfItsMethodFailed() {
        answer("{\"response\":[false,false],\"execute_errors\":["
                + "{\"method\":\"wall.get\",\"error_code\":15,\"error_msg\":\"Access denied\"}]}");
        List<Drift> drifts = new ArrayList<>();
        Batch<VkClient.UserAsync> batch = Batch.of(vk, inner -> inner.onDrift(drifts::add));
        CompletableFuture<?> legitimate = batch.calls().users().get();
        CompletableFuture<?> failed = batch.calls().wall().get(w -> w.ownerId(1));
        batch.send();

        assertThat(legitimate
                        .handle((result, failure) -> String.valueOf(failure))
                        .join())
                .doesNotContain("error 15");
        assertThat(failed).isCompletedExceptionally();
    }

    @Test
    void whereVkDoesNotSayWhichCallFailedNoneIsTakenForAnother() {
        answer("{\"response\":[false,false],\"execute_errors\":["
                + "{\"method\":\"wall.get\",\"error_code\":15,\"error_msg\":\"Access denied\"}]}");
        Batch<VkClient.UserAsync> batch = Batch.of(vk);
        List<CompletableFuture<?>> calls = List.of(
                batch.calls().wall().get(w -> w.ownerId(1)),
                batch.calls().wall().get(w -> w.ownerId(2)));
        batch.send();

        assertThat(calls)
                .allSatisfy(call -> assertThatThrownBy(() -> Batch.result(call))
                        .hasMessageContaining("of 2 calls of the batch that answered false 1 failed"));
    }

    @Test
    void whenTheBatchFailsEachOfItsCallsFailsWithTheSame() {
        answer("{\"error\":{\"error_code\":5,\"error_msg\":\"User authorization failed\"}}");
        Batch<VkClient.UserAsync> batch = Batch.of(vk);
        CompletableFuture<List<UserFull>> users = batch.calls().users().get();

        assertThatThrownBy(batch::send).isInstanceOf(VkException.InvalidToken.class);
        assertThatThrownBy(() -> Batch.result(users))
                .isInstanceOf(VkException.InvalidToken.class)
                .hasMessageContaining("execute: error 5");
    }

    @Test
    void anAnswerThatIsNoListOfResultsFailsAllCalls() {
        answer("{\"response\":true}");
        Batch<VkClient.UserAsync> batch = Batch.of(vk);
        CompletableFuture<List<UserFull>> users = batch.calls().users().get();
        batch.send();
        assertThatThrownBy(() -> Batch.result(users)).hasMessageContaining("0 results to 1 calls");
    }

    @Test
    void whatCannotTravelIsRefusedAtOnce() {
        Batch<VkClient.UserAsync> batch = Batch.of(vk);
        assertThatThrownBy(batch.calls().execute().execute(e -> e.code("return 1;"))::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("execute: a batch is a call of execute itself; call it by itself");
        IntStream.range(0, 25).forEach(i -> {
            CompletableFuture<?> unused = batch.calls().users().get();
        });
        assertThatThrownBy(() -> Batch.result(batch.calls().users().get()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("25 calls already");
        answer("{\"response\":[" + IntStream.range(0, 25).mapToObj(i -> "[]").collect(Collectors.joining(",")) + "]}");
        batch.send();
        assertThatThrownBy(() -> Batch.result(batch.calls().users().get()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sent before");
        assertThatThrownBy(batch::send).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEmptyBatchSendsNothing() {
        Batch.of(vk).send();
        assertThat(server.journal().requests("execute")).isEmpty();
    }

    @Test
    void aLongListComesWith25PagesATrip() {
        List<Integer> pagesOfTrips = new ArrayList<>();
        server.on("execute").always(request -> {
            List<String> calls = List.of(code(request).split("API\\.", -1));
            pagesOfTrips.add(calls.size() - 1);
            return Reply.json(
                    200,
                    calls.stream()
                            .skip(1)
                            .map(call -> {
                                int offset = Integer.parseInt(call.replaceAll(".*\"offset\":\"(\\d+)\".*", "$1"));
                                return "{\"count\":3000,\"items\":["
                                        + IntStream.range(offset, Math.min(offset + 100, 3000))
                                                .mapToObj(Integer::toString)
                                                .collect(Collectors.joining(","))
                                        + "]}";
                            })
                            .collect(Collectors.joining(",", "{\"response\":[", "]}")));
        });

        List<Long> members = BatchedPages.of(
                        () -> Batch.of(vk),
                        100,
                        (calls, offset) -> calls.groups()
                                .getMembers(
                                        g -> g.groupId("1").offset((int) offset).count(100))
                                .thenApply(page -> Page.of(page.items(), page.count())))
                .stream()
                .toList();

        assertThat(members).hasSize(3000).doesNotHaveDuplicates();
        assertThat(pagesOfTrips).containsExactly(1, 25, 4);
    }

    @Test
    void aProgramOfOnesOwnSaysWhatFailedInIt() {
        answer("{\"response\":{\"a\":1},\"execute_errors\":[{\"method\":\"wall.get\",\"error_code\":15}]}");
        ExecuteResponse answer = vk.execute().execute(e -> e.code("return {a: 1};"));
        assertThat(answer.response()).isEqualTo(JsonValue.parse("{\"a\":1}"));
        assertThat(answer.executeErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.errorCode()).isEqualTo(15));
    }
}
