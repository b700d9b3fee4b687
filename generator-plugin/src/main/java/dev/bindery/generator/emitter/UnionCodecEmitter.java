package dev.bindery.generator.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.bindery.generator.emitter.poet.CodecExpressions;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.Names;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
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
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The methods that read and write a union. A variant is chosen by the discriminator, else by the kind of the JSON value,
 * else, among several objects, by the properties that are there.
 */
final class UnionCodecEmitter {

    static final TypeRef ANY = new TypeRef.Scalar(ScalarKind.JSON);

    private final UnionModel union;
    private final ClassName name;
    private final List<Variant> discriminated;
    private final List<Variant> others;

    UnionCodecEmitter(UnionModel union) {
        this.union = union;
        this.name = Names.of(union.name());
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

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (!discriminated.isEmpty()) {
            methods.add(reader("read", byDiscriminator()));
        }
        if (!others.isEmpty()) {
            methods.add(reader(discriminated.isEmpty() ? "read" : "readByKind", byKind()));
        }
        if (objects().size() > 1) {
            methods.add(reader("readObject", byNames()));
        }
        methods.add(write());
        return methods;
    }

    private static boolean isDiscriminated(UnionModel union, Variant variant) {
        return union.discriminator() != null && !variant.discriminatorValues().isEmpty();
    }

    private MethodSpec reader(String method, CodeBlock body) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeMapper.nullable(name))
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .addCode(body)
                .build();
    }

    private CodeBlock byDiscriminator() {
        CodeBlock.Builder cases = CodeBlock.builder()
                .add(
                        "return switch ($T.toString(in.peekText($L), $S)) {\n$>",
                        Objects.class,
                        Literal.of(union.discriminator()),
                        "");
        for (Variant variant : discriminated) {
            List<CodeBlock> values = variant.discriminatorValues().stream()
                    .map(value -> CodeBlock.of("$L", Literal.of(value)))
                    .toList();
            cases.add("case $L -> $L;\n", CodeBlock.join(values, ", "), read(variant));
        }
        CodeBlock otherwise = others.isEmpty() ? readUnknown() : CodeBlock.of("readByKind(in)");
        return cases.add("default -> $L;\n$<};\n", otherwise).build();
    }

    private CodeBlock byKind() {
        Map<JsonKindName, CodeBlock> readers = new EnumMap<>(JsonKindName.class);
        for (Variant variant : others) {
            variant.kinds().forEach(kind -> readers.putIfAbsent(kind, read(variant)));
        }
        if (objects().size() > 1) {
            readers.put(JsonKindName.OBJECT, CodeBlock.of("readObject(in)"));
        }
        Map<CodeBlock, List<CodeBlock>> kindsByReader = new LinkedHashMap<>();
        readers.forEach((kind, reader) ->
                kindsByReader.computeIfAbsent(reader, any -> new ArrayList<>()).add(CodeBlock.of("$L", kind)));
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (in.peek()) {\n$>");
        kindsByReader.forEach((reader, kinds) -> cases.add("case $L -> $L;\n", CodeBlock.join(kinds, ", "), reader));
        return cases.add("default -> $L;\n$<};\n", readUnknown()).build();
    }

    private CodeBlock byNames() {
        CodeBlock.Builder tests = CodeBlock.builder();
        if (objects().stream().anyMatch(variant -> !variant.requiredNames().isEmpty())) {
            tests.addStatement(
                    "$T names = in.peekNames()",
                    ParameterizedTypeName.get(ClassName.get(Set.class), ClassName.get(String.class)));
        }
        for (Variant variant : objects()) {
            if (isUnconditional(variant)) {
                return tests.addStatement("return $L", read(variant)).build();
            }
            tests.beginControlFlow("if ($L)", test(variant))
                    .addStatement("return $L", read(variant))
                    .endControlFlow();
        }
        return tests.addStatement("return $L", readUnknown()).build();
    }

    private List<Variant> objects() {
        return others.stream()
                .filter(variant -> variant.kinds().contains(JsonKindName.OBJECT))
                .toList();
    }

    private static boolean isUnconditional(Variant variant) {
        return variant.requiredNames().isEmpty() && variant.constants().isEmpty();
    }

    private static CodeBlock test(Variant variant) {
        Stream<CodeBlock> names = variant.requiredNames().stream()
                .map(required -> CodeBlock.of("names.contains($L)", Literal.of(required)));
        Stream<CodeBlock> constants = variant.constants().stream().map(UnionCodecEmitter::test);
        return CodeBlock.join(Stream.concat(names, constants).toList(), " && ");
    }

    private static CodeBlock test(NameValue constant) {
        return CodeBlock.of("$L.equals(in.peekText($L))", Literal.of(constant.value()), Literal.of(constant.name()));
    }

    private CodeBlock read(Variant variant) {
        return read(variant.type(), Names.nested(name, variant.javaName()));
    }

    private CodeBlock readUnknown() {
        return read(ANY, unknown(union));
    }

    private static CodeBlock read(TypeRef type, ClassName variant) {
        return CodeBlock.of("in.readAs($L, $T::new)", CodecExpressions.inCode(json -> json.decoder(type)), variant);
    }

    private MethodSpec write() {
        CodeBlock.Builder body = CodeBlock.builder();
        for (Variant variant : union.variants()) {
            body.add("if (value instanceof $T variant) {\n$>", Names.nested(name, variant.javaName()))
                    .addStatement(CodecExpressions.inCode(json -> json.write(variant.type(), "variant.value()")))
                    .add("$<} else ");
        }
        body.add("if (value instanceof $T variant) {\n$>", unknown(union))
                .addStatement(CodecExpressions.inCode(json -> json.write(ANY, "variant.value()")))
                .add("$<}\n");
        return MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .addParameter(name, "value")
                .addCode(body.build())
                .build();
    }
}
