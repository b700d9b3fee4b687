package dev.bindery.generator.docs.sample;

import dev.bindery.generator.docs.sample.SampleRequest.Given;
import dev.bindery.generator.docs.sample.SampleValue.Elements;
import dev.bindery.generator.docs.text.JsonLayout;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.AuthModel.Scheme;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.OperationModel.FixedParameter;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.ParameterStyle;
import dev.bindery.generator.model.SettingModel;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request as it goes over the wire. */
final class HttpSample {

    private final ApiModel api;
    private final OperationModel operation;
    private final List<String> query = new ArrayList<>();
    private final List<String> form = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final List<String> cookies = new ArrayList<>();
    private final List<Map.Entry<String, String>> parts = new ArrayList<>();
    private final List<String> properties = new ArrayList<>();
    private String path;
    private @Nullable String body;
    private @Nullable String bodyType;

    private HttpSample(ApiModel api, OperationModel operation) {
        this.api = api;
        this.operation = operation;
        this.path = operation.path();
    }

    static String of(ApiModel api, SampleRequest request) {
        HttpSample sample = new HttpSample(api, request.operation());
        request.given().forEach(sample::add);
        request.operation().fixed().forEach(sample::add);
        sample.addSettings();
        sample.addCredentials();
        return sample.text();
    }

    private void add(Given given) {
        ParameterModel parameter = given.parameter();
        String name = parameter.property().wireName();
        SampleValue value = given.value();
        switch (parameter.place()) {
            case PATH -> path = path.replace("{" + name + "}", encoded(joined(value, ",")));
            case QUERY, FORM, HEADER, COOKIE -> addNamed(parameter, name, value);
            case PART -> parts.add(Map.entry(name, JsonSamples.parameter(value)));
            case JSON_BODY -> json(JsonSamples.text(value), parameter.mediaType());
            case JSON_PROPERTY -> {
                properties.add(JsonSamples.quoted(name) + ": " + JsonSamples.text(value));
                bodyType = parameter.mediaType() == null ? "application/json" : parameter.mediaType();
            }
            case TEXT_BODY -> raw(JsonSamples.parameter(value), parameter.mediaType());
            case BINARY_BODY -> raw("<bytes of the file>", parameter.mediaType());
            case FORM_REST -> {}
        }
    }

    private void addNamed(ParameterModel parameter, String name, SampleValue value) {
        boolean list = value instanceof Elements && !parameter.json();
        if (list && parameter.explode()) {
            ((Elements) value).elements().forEach(element -> put(parameter.place(), name, joined(element, ",")));
        } else if (list) {
            String separator = parameter.style() == ParameterStyle.SPACE_DELIMITED
                    ? " "
                    : parameter.style() == ParameterStyle.PIPE_DELIMITED ? "|" : ",";
            put(parameter.place(), name, joined(value, separator));
        } else {
            put(parameter.place(), name, JsonSamples.parameter(value));
        }
    }

    private void add(FixedParameter fixed) {
        put(fixed.place(), fixed.name(), fixed.value());
    }

    private void addSettings() {
        for (SettingModel setting : api.settings()) {
            if (operation.settings().contains(setting.wireName()) && setting.defaultValue() != null) {
                put(setting.place(), setting.wireName(), setting.defaultValue());
            }
        }
    }

    private void addCredentials() {
        operation.security().stream()
                .filter(alternative -> !alternative.schemes().isEmpty())
                .findFirst()
                .ifPresent(alternative -> alternative
                        .schemes()
                        .forEach(use -> api.auth().schemes().stream()
                                .filter(scheme -> scheme.id().equals(use.schemeId()))
                                .forEach(this::add)));
    }

    private void add(Scheme scheme) {
        String name = String.valueOf(scheme.parameterName());
        switch (scheme.kind()) {
            case BEARER -> headers.add("Authorization: Bearer <token>");
            case BASIC -> headers.add("Authorization: Basic <user:password in Base64>");
            case API_KEY_HEADER -> headers.add(name + ": <token>");
            case API_KEY_QUERY -> query.add(name + "=<token>");
            case API_KEY_COOKIE -> cookies.add(name + "=<token>");
            case SIGNATURE -> {
                if (scheme.signature() != null) {
                    ParameterPlace place = sendsForm() ? ParameterPlace.FORM : ParameterPlace.QUERY;
                    scheme.signature().sent().forEach(part -> placeholder(place, part.name(), part.name()));
                    placeholder(place, scheme.parameterName() == null ? "access_token" : name, "token");
                    if (operation.signed()) {
                        placeholder(place, scheme.signature().parameter(), "signature");
                    }
                }
            }
        }
    }

    private boolean sendsForm() {
        return operation.request().parameters().stream()
                .anyMatch(parameter -> parameter.place() == ParameterPlace.FORM);
    }

    private void placeholder(ParameterPlace place, String name, String what) {
        (place == ParameterPlace.FORM ? form : query).add(name + "=<" + what + ">");
    }

    private void put(ParameterPlace place, String name, String value) {
        switch (place) {
            case QUERY -> query.add(encoded(name) + "=" + encoded(value));
            case HEADER -> headers.add(name + ": " + value.replaceAll("\\s+", " "));
            case COOKIE -> cookies.add(name + "=" + encoded(value));
            case PART -> parts.add(Map.entry(name, value));
            default -> form.add(encoded(name) + "=" + encoded(value));
        }
    }

    private void json(String json, @Nullable String mediaType) {
        body = JsonLayout.pretty(json);
        bodyType = mediaType == null ? "application/json" : mediaType;
    }

    private void raw(String text, @Nullable String mediaType) {
        body = text;
        bodyType = mediaType;
    }

    private static String joined(SampleValue value, String separator) {
        return value instanceof Elements list
                ? list.elements().stream().map(JsonSamples::parameter).collect(Collectors.joining(separator))
                : JsonSamples.parameter(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String text() {
        URI server = server();
        String base = server == null || server.getRawPath() == null
                ? ""
                : server.getRawPath().replaceAll("/+$", "");
        String mark = path.contains("?") ? "&" : "?";
        StringBuilder text = new StringBuilder(operation.httpMethod().toUpperCase(Locale.ROOT))
                .append(' ')
                .append(operation.addressArgument() ? "<address from an earlier answer>" : base + path)
                .append(query.isEmpty() ? "" : mark + String.join("&", query))
                .append(" HTTP/1.1\n");
        if (server != null && !operation.addressArgument()) {
            text.append("Host: ").append(server.getRawAuthority()).append('\n');
        }
        headers.forEach(header -> text.append(header).append('\n'));
        if (!cookies.isEmpty()) {
            text.append("Cookie: ").append(String.join("; ", cookies)).append('\n');
        }
        return withBody(text).toString();
    }

    private StringBuilder withBody(StringBuilder text) {
        if (!properties.isEmpty()) {
            body = JsonLayout.pretty("{" + String.join(", ", properties) + "}");
        }
        if (!parts.isEmpty()) {
            text.append("Content-Type: multipart/form-data; boundary=part\n");
            parts.forEach(part -> text.append("\n--part\nContent-Disposition: form-data; name=\"")
                    .append(part.getKey().replace("\"", "%22"))
                    .append("\"\n\n")
                    .append(part.getValue()));
            return text.append("\n--part--");
        } else if (!form.isEmpty()) {
            return text.append("Content-Type: application/x-www-form-urlencoded\n\n")
                    .append(String.join("&", form));
        } else if (body != null) {
            return text.append(bodyType == null ? "" : "Content-Type: " + bodyType + "\n")
                    .append('\n')
                    .append(body);
        }
        return text;
    }

    private @Nullable URI server() {
        String address = operation.server() == null ? api.server() : operation.server();
        try {
            return address == null ? null : URI.create(address);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
