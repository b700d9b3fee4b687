package dev.bindery.generator.docs.sample;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.bindery.generator.docs.sample.SampleValue.Chosen;
import dev.bindery.generator.docs.sample.SampleValue.Constant;
import dev.bindery.generator.docs.sample.SampleValue.Elements;
import dev.bindery.generator.docs.sample.SampleValue.Entry;
import dev.bindery.generator.docs.sample.SampleValue.Fields;
import dev.bindery.generator.docs.sample.SampleValue.Plain;
import dev.bindery.generator.model.ScalarKind;
import java.time.Instant;
import java.util.stream.Collectors;

/** Values as they travel. */
final class JsonSamples {

    private JsonSamples() {}

    /** {@return the value in JSON, on one line} */
    static String text(SampleValue value) {
        if (value instanceof Plain plain) {
            return isText(plain.kind()) ? quoted(wire(plain)) : wire(plain);
        } else if (value instanceof Constant constant) {
            return constant.type().base() == ScalarKind.STRING
                    ? quoted(constant.value().value())
                    : constant.value().value();
        } else if (value instanceof Elements list) {
            return list.elements().stream().map(JsonSamples::text).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Entry entry) {
            return "{" + quoted(entry.key()) + ": " + text(entry.value()) + "}";
        } else if (value instanceof Fields object) {
            return object.fields().stream()
                    .map(field -> quoted(field.property().wireName()) + ": " + text(field.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return text(((Chosen) value).value());
    }

    /** {@return the value as the text of a parameter} */
    static String parameter(SampleValue value) {
        if (value instanceof Plain plain) {
            return wire(plain);
        }
        return value instanceof Constant constant ? constant.value().value() : text(value);
    }

    private static String wire(Plain plain) {
        return switch (plain.kind()) {
            case BIT -> plain.text().equals("true") ? "1" : "0";
            case UNIX_TIME -> Long.toString(Instant.parse(plain.text()).getEpochSecond());
            default -> plain.text();
        };
    }

    private static boolean isText(ScalarKind kind) {
        return switch (kind) {
            case STRING, DATE, DATE_TIME, UUID, URI, JSON, UPLOAD -> true;
            default -> false;
        };
    }

    /** {@return a text in JSON} */
    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
