package dev.bindery.generator.lowering.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodNamesTest {

    private static List<String> methods(String resource, CallKey... calls) {
        NamingStrategy naming = new NamingStrategy("com.acme");
        return naming.methods(naming.resource(resource), Stream.of(calls).toList());
    }

    private static CallKey id(String operationId) {
        return new CallKey(operationId, null, "GET", "/");
    }

    private static CallKey call(String verb, String path) {
        return new CallKey(null, null, verb, path);
    }

    @ParameterizedTest
    @CsvSource({
        "wall, wall.get, get",
        "wall, wall.getById, getById",
        "pets, pets_list, list",
        "pets, pet_list, list",
        "pets, petsList, list",
        "pets, listPets, listPets",
        "search, searchUsers, searchUsers",
        "repos, repos/list-for-org, listForOrg",
        "disks, compute.disks.aggregatedList, aggregatedList",
        "WebApps, WebApps_ListSlots, listSlots",
        "contacts, contacts.import, importContacts",
        "queue, queue.wait, waitQueue",
        "wall, wall, wall",
        "users, users.2fa, users2fa",
        "plans, BillingPlans_GetBillingPlan, getBillingPlan",
        "projects, List an Organization's Projects, listAnOrganizationsProjects",
    })
    void takesTheNameOfTheOperationWithoutItsResource(String resource, String operationId, String method) {
        assertThat(methods(resource, id(operationId))).containsExactly(method);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /pets, list",
        "GET, /v1/pets, list",
        "GET, /pets/{id}, get",
        "POST, /pets, create",
        "PUT, /pets/{id}, replace",
        "PATCH, /pets/{id}, update",
        "DELETE, /pets/{id}, delete",
        "DELETE, /pets, deleteAll",
        "HEAD, /pets/{id}, head",
        "GET, /pets/{id}/status, getStatus",
        "GET, /pets/{id}/toys, listToys",
        "DELETE, /pets/{id}/toys/{toyId}, deleteToy",
        "POST, /pets/{id}/toys, createToy",
        "POST, /pets/{id}/feed, feed",
        "POST, /pets/average-weight, averageWeight",
        "POST, /shop, createShop",
        "GET, /pets/findByTags, findByTags",
        "POST, /pets/{id}:cancel, cancel",
        "GET, /pets/{id}.json, get",
        "GET, /, list",
    })
    void namesCallsWithoutAnIdByVerbAndPath(String verb, String path, String method) {
        assertThat(methods("pets", call(verb, path))).containsExactly(method);
    }

    @Test
    void whatIsReadOrHasPartsIsCreatedAndNoAction() {
        assertThat(methods("pets", call("POST", "/pets/{id}/owner"), call("GET", "/pets/{id}/owner")))
                .containsExactly("createOwner", "getOwner");
        assertThat(methods("pets", call("POST", "/pets/{id}/photo"), call("GET", "/pets/{id}/photo/{name}")))
                .containsExactly("createPhoto", "getPhoto");
    }

    @Test
    void theLastWordsOfAResourceAreNotRepeated() {
        assertThat(methods(
                        "Server Actions",
                        call("GET", "/servers/{id}/actions"),
                        call("GET", "/servers/{id}/actions/{actionId}"),
                        call("POST", "/servers/{id}/actions/reboot")))
                .containsExactly("list", "get", "reboot");
    }

    @Test
    void equalNamesAreToldApartByThePath() {
        assertThat(methods("pets", call("GET", "/pets/{id}"), call("GET", "/pets/{owner}/{name}")))
                .containsExactly("get", "getByOwnerAndName");
        assertThat(methods(
                        "repos",
                        new CallKey("list", null, "GET", "/repos"),
                        new CallKey("list", null, "GET", "/orgs/{org}/repos")))
                .containsExactly("list", "listByOrg");
        assertThat(methods("pets", call("PATCH", "/pets/{id}"), call("POST", "/pets/{id}")))
                .containsExactly("update", "updateById");
        assertThat(methods("my", call("GET", "/my/offers/selling"), call("GET", "/my/payments/selling")))
                .containsExactly("getSelling", "getSellingPayments");
        assertThat(methods("tokens", call("POST", "/tokens#create"), call("POST", "/tokens#by-password")))
                .containsExactly("create", "createByPassword");
    }

    @Test
    void aChosenNameWins() {
        assertThat(methods("wall", id("wall.get"), new CallKey("wall.fetch", "get", "GET", "/")))
                .containsExactly("wallGet", "get");
    }

    @Test
    void methodsDifferInMoreThanCase() {
        assertThat(methods("wall", id("wall.getID"), id("wall.getid"))).containsExactly("getId", "wallGetid");
    }

    @Test
    void pagesAreWalkedThroughByAMethodOfTheirOwn() {
        NamingStrategy naming = new NamingStrategy("com.acme");
        ResourceNames photos = naming.resource("photos");
        naming.methods(photos, List.of(id("photos.get"), id("photos.getAll"), id("photos.search")));

        assertThat(naming.pagingMethod(photos, "search")).isEqualTo("searchAll");
        assertThat(naming.pagingMethod(photos, "get")).isEqualTo("getPages");
        assertThat(naming.pagingMethod(photos, "getAll")).isEqualTo("getAllPages");
    }
}
