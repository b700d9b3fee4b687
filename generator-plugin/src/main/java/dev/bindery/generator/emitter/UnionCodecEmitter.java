package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.bindery.generator.emitter.poet.CodecExpressions;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.generator.model.UnionModel;
import dev.bindery.generator.model.UnionModel.JsonKindName;
import dev.bindery.generator.model.UnionModel.NameValue;
import dev.bindery.generator.model.UnionModel.Variant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The methods that read and write a union. A variant is chosen by the discriminator, else by the kind of the JSON value,
 * else, among several objects, by the properties that are there.
 */
final class UnionCodecEmitter {

    static final TypeRef ANY = new TypeRef.Scalar(ScalarKind.JSON);

    /** How many variants one method tells apart: it has at most 64 KB, and the compiler goes into each {@code else}. */
    private static final int AT_ONCE = 500;

    private final UnionModel union;
    private final ClassName name;
    private final JavaWriter out;
    private final CodecExpressions json;
    private final List<Variant> discriminated;
    private final List<Variant> others;

    UnionCodecEmitter(UnionModel union, JavaWriter out) {
        this.union = union;
        this.name = Names.of(union.name());
        this.out = out;
        this.json = new CodecExpressions(out::name);
        this.discriminated = union.variants().stream()
                .filter(variant -> isDiscriminated(union, variant))
                .toList();
        this.others = union.variants().stream()
                .filter(variant -> !isDiscriminated(union, variant))
                .toList();
    }

    /** {@return the record for what is no known variant} */
    static ClassName unknown(UnionModel union) {
        List<String> names = union.variants().stream().map(Variant::javaName).toList();
        return Names.nested(Names.of(union.name()), Names.unused("Unknown", names));
    }

    void writeAll() {
        for (int from = 0; from < discriminated.size(); from += AT_ONCE) {
            List<Variant> some = some(discriminated, from);
            int next = from + AT_ONCE;
            String otherwise = next < discriminated.size()
                    ? part("read", next) + "(in)"
                    : others.isEmpty() ? readUnknown() : "readByKind(in)";
            writeReader(part("read", from), () -> writeByDiscriminator(some, otherwise));
        }
        if (!others.isEmpty()) {
            writeReader(discriminated.isEmpty() ? "read" : "readByKind", this::writeByKind);
        }
        if (objects().size() > 1) {
            writeReader("readObject", this::writeByNames);
        }
        writeWrite();
    }

    private static <T> List<T> some(List<T> all, int from) {
        return all.subList(from, Math.min(from + AT_ONCE, all.size()));
    }

    /** {@return the name of the method that begins with this variant} */
    private static String part(String method, int from) {
        return from == 0 ? method : method + (from / AT_ONCE + 1);
    }

    private static boolean isDiscriminated(UnionModel union, Variant variant) {
        return union.discriminator() != null && !variant.discriminatorValues().isEmpty();
    }

    private void writeReader(String method, Runnable body) {
        out.blank()
                .open("private static %s %s(%s in)"
                        .formatted(out.name(TypeMapper.nullable(name)), method, out.name(RuntimeTypes.JSON_READER)));
        body.run();
        out.close();
    }

    private void writeByDiscriminator(List<Variant> some, String otherwise) {
        out.open("return switch (%s.toString(in.peekText(%s), \"\"))"
                .formatted(out.name(Objects.class), Literal.of(union.discriminator())));
        for (Variant variant : some) {
            String values =
                    variant.discriminatorValues().stream().map(Literal::of).collect(Collectors.joining(", "));
            writeCase("case " + values, read(variant));
        }
        writeCase("default", otherwise);
        out.close(";");
    }

    private void writeByKind() {
        Map<JsonKindName, String> readers = new EnumMap<>(JsonKindName.class);
        for (Variant variant : others) {
            variant.kinds().forEach(kind -> readers.putIfAbsent(kind, read(variant)));
        }
        if (objects().size() > 1) {
            readers.put(JsonKindName.OBJECT, "readObject(in)");
        }
        Map<String, List<String>> kindsByReader = new LinkedHashMap<>();
        readers.forEach((kind, reader) ->
                kindsByReader.computeIfAbsent(reader, any -> new ArrayList<>()).add(kind.toString()));
        out.open("return switch (in.peek())");
        kindsByReader.forEach((reader, kinds) -> writeCase("case " + String.join(", ", kinds), reader));
        writeCase("default", readUnknown());
        out.close(";");
    }

    private void writeCase(String label, String value) {
        out.line(label + " -> " + value + ";");
    }

    private void writeByNames() {
        if (objects().stream().anyMatch(variant -> !variant.requiredNames().isEmpty())) {
            out.line(out.name(ParameterizedTypeName.get(Set.class, String.class)) + " names = in.peekNames();");
        }
        for (Variant variant : objects()) {
            if (isUnconditional(variant)) {
                out.line("return " + read(variant) + ";");
                return;
            }
            out.open("if (" + test(variant) + ")")
                    .line("return " + read(variant) + ";")
                    .close();
        }
        out.line("return " + readUnknown() + ";");
    }

    private List<Variant> objects() {
        return others.stream()
                .filter(variant -> variant.kinds().contains(JsonKindName.OBJECT))
                .toList();
    }

    private static boolean isUnconditional(Variant variant) {
        return variant.requiredNames().isEmpty() && variant.constants().isEmpty();
    }

    private static String test(Variant variant) {
        Stream<String> names =
                variant.requiredNames().stream().map(required -> "names.contains(" + Literal.of(required) + ")");
        Stream<String> constants = variant.constants().stream().map(UnionCodecEmitter::test);
        return Stream.concat(names, constants).collect(Collectors.joining(" && "));
    }

    private static String test(NameValue constant) {
        return Literal.of(constant.value()) + ".equals(in.peekText(" + Literal.of(constant.name()) + "))";
    }

    private String read(Variant variant) {
        return read(variant.type(), Names.nested(name, variant.javaName()));
    }

    private String readUnknown() {
        return read(ANY, unknown(union));
    }

    private String read(TypeRef type, ClassName variant) {
        return "in.readAs(" + json.codec(type) + ", " + variant.simpleName() + "::new)";
    }

    private void writeWrite() {
        Map<ClassName, TypeRef> contents = new LinkedHashMap<>();
        union.variants().forEach(variant -> contents.put(Names.nested(name, variant.javaName()), variant.type()));
        contents.put(unknown(union), ANY);
        List<Map.Entry<ClassName, TypeRef>> variants = List.copyOf(contents.entrySet());
        for (int from = 0; from < variants.size(); from += AT_ONCE) {
            out.blank()
                    .open("private static void %s(%s out, %s value)"
                            .formatted(part("write", from), out.name(RuntimeTypes.JSON_WRITER), name.simpleName()));
            writeVariants(some(variants, from));
            if (from + AT_ONCE < variants.size()) {
                out.next("else").line(part("write", from + AT_ONCE) + "(out, value);");
            }
            out.close().close();
        }
    }

    private void writeVariants(List<Map.Entry<ClassName, TypeRef>> variants) {
        boolean first = true;
        for (Map.Entry<ClassName, TypeRef> variant : variants) {
            String test = "if (value instanceof " + variant.getKey().simpleName() + " variant)";
            if (first) {
                out.open(test);
            } else {
                out.next("else " + test);
            }
            out.line(json.encoder(variant.getValue()) + ".write(out, variant.value());");
            first = false;
        }
    }
}
