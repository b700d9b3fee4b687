package com.acme.shop;

import com.acme.shop.model.Order;
import com.acme.shop.model.Product;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a stranger writes against the generated client; it talks to a server of its own. */
public final class Main {

    private Main() {}

    /** Calls the three operations. */
    public static void main(String[] args) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer(server, "/products", "[{\"id\":\"1\",\"name\":\"Kite\",\"price\":9.90,\"colour\":\"red\"}]");
        answer(server, "/products/1", "{\"id\":\"1\",\"name\":\"Kite\"}");
        answer(server, "/orders", "{\"number\":7,\"products\":[\"1\"]}");
        server.start();
        try {
            call(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
        } finally {
            server.stop(0);
        }
    }

    private static void call(URI address) {
        try (AcmeShopClient.Key shop = AcmeShopClient.at(address).key("secret-key")) {
            List<Product> products = shop.products().list();
            Product kite = shop.products().get("1");
            Order order = shop.orders().place(r -> r.body(o -> o.products("1").note("wrapped")));
            System.out.println("STRANGER " + products.get(0) + " " + kite.name() + " " + order.number());
        }
    }

    private static void answer(HttpServer server, String path, String json) {
        server.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
