package dev.bindery.generator.emitter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.generator.emitter.poet.CodecExpressions;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested class that reads and writes an object. */
final class ObjectCodecEmitter {

    /** The virtual machine never compiles a method of more than 8,000 bytes, and no method may have more than 65,535. */
    private static final int PROPERTIES_IN_A_METHOD = 100;

    private final DataClass type;
    private final List<List<PropertyModel>> portions = new ArrayList<>();

    ObjectCodecEmitter(DataClass type) {
        this.type = type;
        List<PropertyModel> properties = type.properties();
        for (int from = 0; from == 0 || from < properties.size(); from += PROPERTIES_IN_A_METHOD) {
            portions.add(properties.subList(from, Math.min(properties.size(), from + PROPERTIES_IN_A_METHOD)));
        }
    }

    TypeSpec codec() {
        TypeSpec.Builder codec = TypeSpec.classBuilder(type.codec())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, type.name()))
                .addField(instance())
                .addMethod(read())
                .addMethod(write());
        for (int portion = 1; portion < portions.size(); portion++) {
            codec.addMethod(readPortion(portion)).addMethod(writePortion(portion));
        }
        return codec.build();
    }

    private FieldSpec instance() {
        return FieldSpec.builder(type.codec(), "INSTANCE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", type.codec())
                .build();
    }

    private MethodSpec read() {
        return override("read")
                .returns(TypeMapper.nullable(type.name()))
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .beginControlFlow("if (!in.beginObject())")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$1T builder = new $1T()", type.builder())
                .beginControlFlow("while (in.nextField())")
                .addCode(readSwitch(0))
                .endControlFlow()
                .addStatement("builder.$N = in.endObject()", type.kept())
                .addStatement("return new $T(builder)", type.name())
                .build();
    }

    private MethodSpec readPortion(int portion) {
        return helper("readMore", portion)
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .addParameter(type.builder(), "builder")
                .addCode(readSwitch(portion))
                .build();
    }

    private CodeBlock readSwitch(int portion) {
        if (type.properties().isEmpty()) {
            return CodeBlock.builder().addStatement("in.keepField()").build();
        }
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("switch (in.fieldName())");
        for (PropertyModel property : portions.get(portion)) {
            cases.add(
                    "case $L -> builder.$N = $L;\n",
                    Literal.of(property.wireName()),
                    property.javaName(),
                    CodecExpressions.read(property));
        }
        boolean last = portion == portions.size() - 1;
        cases.add("default -> $L;\n", last ? "in.keepField()" : "readMore" + (portion + 1) + "(in, builder)");
        return cases.endControlFlow().build();
    }

    private MethodSpec write() {
        MethodSpec.Builder write = override("write")
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .addParameter(type.name(), "value")
                .addStatement("out.beginObject(value.$N)", type.kept())
                .addCode(writeFields(portions.get(0)));
        for (int portion = 1; portion < portions.size(); portion++) {
            write.addStatement("writeMore$L(out, value)", portion);
        }
        return write.addStatement("out.endObject()").build();
    }

    private MethodSpec writePortion(int portion) {
        return helper("writeMore", portion)
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .addParameter(type.name(), "value")
                .addCode(writeFields(portions.get(portion)))
                .build();
    }

    private static CodeBlock writeFields(List<PropertyModel> properties) {
        CodeBlock.Builder fields = CodeBlock.builder();
        for (PropertyModel property : properties) {
            fields.addStatement(
                    "out.$L($L, value.$N, $L)",
                    property.required() && property.nullable() ? "nullableField" : "field",
                    Literal.of(property.wireName()),
                    property.javaName(),
                    CodecExpressions.encoder(property.type()));
        }
        return fields.build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private static MethodSpec.Builder helper(String name, int portion) {
        return MethodSpec.methodBuilder(name + portion)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.VOID);
    }
}
