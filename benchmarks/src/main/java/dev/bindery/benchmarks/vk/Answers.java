package dev.bindery.benchmarks.vk;

import java.util.Collections;

/** What VK answers, with a hundred elements. */
final class Answers {

    private static final String USER = """
            {"id":210700286,"first_name":"Lindsey","last_name":"Stirling","is_closed":false,"can_access_closed":true,
            "sex":1,"screen_name":"lindseystirling","photo_50":"https://sun1.example/50.jpg",
            "photo_100":"https://sun1.example/100.jpg","online":0,"verified":1,"domain":"lindseystirling",
            "bdate":"21.9.1986","city":{"id":5331,"title":"Los Angeles"},"country":{"id":9,"title":"США"},
            "status":"Новый альбом","followers_count":234567,"last_seen":{"platform":7,"time":1700000000}}""";

    private static final String POST = """
            {"id":23,"owner_id":-30,"from_id":-30,"date":1700000000,"text":"Привет, мир! Сегодня вышел новый выпуск.",
            "comments":{"count":12,"can_post":1},"likes":{"count":345,"user_likes":0,"can_like":1},
            "reposts":{"count":6,"user_reposted":0},"views":{"count":78901},"post_type":"post",
            "attachments":[{"type":"photo","photo":{"id":4562,"album_id":-7,"owner_id":-30,"date":1700000000,
            "text":"","access_key":"a1b2c3","sizes":[{"type":"s","url":"https://sun1.example/s.jpg","width":75,"height":50},
            {"type":"x","url":"https://sun1.example/x.jpg","width":604,"height":403}]}},
            {"type":"link","link":{"url":"https://vk.example/a","title":"Выпуск","description":"Длинное описание"}}]}""";

    private Answers() {}

    static String users() {
        return "{\"response\":[" + hundred(USER) + "]}";
    }

    static String wall() {
        return "{\"response\":{\"count\":100,\"items\":[" + hundred(POST) + "]}}";
    }

    static String oneUser() {
        return "{\"response\":[" + USER + "]}";
    }

    private static String hundred(String element) {
        return String.join(",", Collections.nCopies(100, element));
    }
}
