package dev.bindery.generator.lowering.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.generator.model.TypeName;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingStrategyTest {
    private final NamingStrategy naming = new NamingStrategy("com.acme");

    private List<String> members(String... names) {
        return naming.members(Stream.of(names).map(WireName::of).toList());
    }

    private List<String> constants(String... values) {
        return naming.constants(Stream.of(values).map(WireName::of).toList());
    }

    private List<String> components(String... keys) {
        return naming
                .components(Stream.of(keys)
                        .map(key -> new ComponentKey(key, null, "api.yaml"))
                        .toList())
                .stream()
                .map(TypeName::simpleName)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "owner_id, ownerId",
        "OwnerID, ownerId",
        "@id, atId",
        "+1, plus1",
        "-1, minus1",
        "$, dollar",
        "$ref, ref",
        "-, minus",
        "_, underscore",
        "'', empty",
        "2fa_required, value2faRequired",
        "5_131, value5_131",
        "class, classValue",
        "default, defaultValue",
        "yield, yieldValue",
        "getClass, getClassValue",
        "hash_code, hashCodeValue",
        "wait, waitValue",
        "builder, builderValue",
        "additional_properties, additionalPropertiesValue",
        "record, record",
        "имя, imya",
        "日本, 日本",
        "😀, value",
    })
    void namesMembers(String wireName, String javaName) {
        assertThat(members(wireName)).containsExactly(javaName);
    }

    @Test
    void ofTwoMembersOneTellsWhatMakesItDifferent() {
        assertThat(members("user_id", "userId", "user-id")).containsExactly("userIdSnake", "userId", "userIdKebab");
        assertThat(members("Id", "ID", "id")).containsExactly("idCapitalized", "idUpper", "id");
        assertThat(members("created", "created<", "created>"))
                .containsExactly("created", "createdLess", "createdGreater");
        assertThat(members("id", "_id", "@id")).containsExactly("id", "underscoreId", "atId");
        assertThat(members("class", "class_value")).containsExactly("classValue", "classValueSnake");
    }

    @Test
    void aNumberComesLast() {
        assertThat(members("a\u0001", "a\u0002", "a\u0003", "a\u0004")).containsExactly("a", "aLower", "a2", "a3");
    }

    @Test
    void aChosenNameWinsOverAllOthers() {
        List<WireName> names = List.of(WireName.of("id"), new WireName("number", "id", null));

        assertThat(naming.members(names)).containsExactly("idLower", "id");
    }

    @Test
    void parametersOfOneNameTellWhereTheyGo() {
        List<WireName> names = List.of(
                new WireName("id", null, "path"),
                new WireName("id", null, "query"),
                new WireName("Id", null, "header"));

        assertThat(naming.members(names)).containsExactly("id", "queryId", "headerId");
    }

    @Test
    void namesConstants() {
        assertThat(constants("published", "notPublished", "", "1", "-1", "1080p", "class", ">=", "UNRECOGNIZED", "да"))
                .containsExactly(
                        "PUBLISHED",
                        "NOT_PUBLISHED",
                        "EMPTY",
                        "VALUE_1",
                        "MINUS_1",
                        "VALUE_1080P",
                        "CLASS",
                        "GREATER_EQUALS",
                        "UNRECOGNIZED_VALUE",
                        "DA");
    }

    @Test
    void constantsOfOneNameTellHowTheyAreWritten() {
        assertThat(constants("created", "-created")).containsExactly("CREATED", "MINUS_CREATED");
        assertThat(constants("asc", "ASC")).containsExactly("ASC_LOWER", "ASC");
        assertThat(constants("a b", "a-b", "a_b")).containsExactly("A_B", "A_B_KEBAB", "A_B_SNAKE");
    }

    @ParameterizedTest
    @CsvSource({
        "Post, Post",
        "post_source, PostSource",
        "String, StringModel",
        "error, ErrorModel",
        "Builder, BuilderModel",
        "List, ListModel",
        "JsonValue, JsonValueModel",
        "2fa, Model2fa",
        "con, ConModel",
        "v1.Pod, V1Pod",
        "$, Dollar",
        "😀, Model",
    })
    void namesComponents(String key, String type) {
        assertThat(components(key)).containsExactly(type);
    }

    @Test
    void componentsDifferInMoreThanCase() {
        assertThat(components("userlist", "UserList", "user")).containsExactly("UserlistLower", "UserList", "User");
        assertThat(components("account", "Account", "accounts")).containsExactly("AccountLower", "Account", "Accounts");
    }

    @Test
    void componentsOfTwoFilesTellTheFile() {
        List<TypeName> names = naming.components(
                List.of(new ComponentKey("Post", null, "v1/board.yaml"), new ComponentKey("Post", null, "wall.yaml")));

        assertThat(names).extracting(TypeName::simpleName).containsExactly("Post", "WallPost");
    }

    @Test
    void inlineTypesAreNamedAfterWhereTheyStand() {
        TypeName post = new TypeName("com.acme.model", "Post");

        assertThat(naming.type(Standing.property(post, "likes")).simpleName()).isEqualTo("PostLikes");
        assertThat(naming.type(Standing.property(post, "tags").item()).simpleName())
                .isEqualTo("PostTag");
        assertThat(naming.type(Standing.property(post, "media").item()).simpleName())
                .isEqualTo("PostMediaItem");
        assertThat(naming.type(Standing.property(post, "labels").value()).simpleName())
                .isEqualTo("PostLabel");
        assertThat(naming.type(Standing.property(post, "rows").item().item()).simpleName())
                .isEqualTo("PostRowItem");
        assertThat(naming.type(Standing.property(post, "post_source")).simpleName())
                .isEqualTo("PostSource");
        assertThat(naming.type(Standing.property(post, "likes")).simpleName()).isEqualTo("PostLikesProperty");
        assertThat(naming.type(Standing.property(post, "likes")).simpleName()).isEqualTo("PostLikes2");
    }

    @Test
    void longNamesKeepTheirBeginningAndTheirEnd() {
        TypeName owner = new TypeName("com.acme.model", "ListAnOrganization" + "WithManyParts".repeat(12));

        String name = naming.type(Standing.property(owner, "final_part")).simpleName();

        assertThat(name)
                .startsWith("ListAnOrganization")
                .endsWith("PartsFinalPart")
                .hasSizeLessThan(110);
    }

    @Test
    void variantsLeaveTheUnionsNameOut() {
        TypeName union = new TypeName("com.acme.model", "Attachment");

        assertThat(naming.variants(union, List.of("PhotoAttachment", "video", "attachment", "string", "Unknown")))
                .containsExactly("Photo", "Video", "AttachmentValue", "StringValue", "UnknownValue");
        assertThat(naming.variants(union, List.of("PhotoAttachment", "Photo", "photo")))
                .containsExactly("PhotoAttachment", "Photo", "PhotoLower");
    }

    @ParameterizedTest
    @CsvSource({
        "wall, wall, com.acme.wall, WallOperations",
        "Private Messages, privateMessages, com.acme.privatemessages, PrivateMessagesOperations",
        "pet-controller, pet, com.acme.pet, PetOperations",
        "Orders API, orders, com.acme.orders, OrdersOperations",
        "api, api, com.acme.api, ApiOperations",
        "import, importApi, com.acme.importapi, ImportOperations",
        "model, model, com.acme.modelapi, ModelOperations",
        "async, asyncApi, com.acme.async, AsyncOperations",
        "2fa, api2fa, com.acme.api2fa, Api2faOperations",
    })
    void namesResources(String tag, String accessor, String packageName, String operations) {
        ResourceNames names = naming.resource(tag);

        assertThat(names.accessor()).isEqualTo(accessor);
        assertThat(names.packageName()).isEqualTo(packageName);
        assertThat(names.className("operations")).isEqualTo(operations);
    }

    @Test
    void requestsLeaveTheResourceOutWhereTheMethodNamesIt() {
        ResourceNames pets = naming.resource("pets");

        assertThat(naming.request(naming.operation(pets, "get")).simpleName()).isEqualTo("PetsGetRequest");
        assertThat(naming.request(naming.operation(pets, "listPets")).simpleName())
                .isEqualTo("ListPetsRequest");
        assertThat(naming.request(naming.operation(pets, "getPetById")).simpleName())
                .isEqualTo("GetPetByIdRequest");
    }

    @ParameterizedTest
    @CsvSource({
        "Swagger Petstore - OpenAPI 3.1, Petstore",
        "The Shop API, Shop",
        "GitHub's official OpenAPI spec + extension, GitHub",
        "WebApps API Client, WebApps",
        "API, Api",
        "API V1, Api",
        "V2, V2",
        "Fulfillment.com APIv2, FulfillmentCom",
        "Microcks API v1.7, Microcks",
        "REST API Version 2, RestApi",
        "Music API with fixes by somebody, Music",
        "3D printing (beta), Api3DPrinting",
    })
    void namesTheClientAfterTheTitle(String title, String client) {
        assertThat(naming.client(title)).isEqualTo(client);
    }

    @ParameterizedTest
    @CsvSource({"token, token", "OAuth2, oAuth2", "header, headerValue", "default, defaultValue"})
    void namesMethodsOfTheSetup(String name, String method) {
        assertThat(naming.setupMethod(name)).isEqualTo(method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "2fa", "getClass", "toBuilder", "String", "with space", ""})
    void refusesChosenNamesThatJavaOrGeneratedCodeCannotHave(String name) {
        assertThat(NamingStrategy.isAllowed(name)).isFalse();
    }
}
