package dev.bindery.generator.emitter;

import dev.bindery.generator.emitter.poet.CodecExpressions;
import dev.bindery.generator.emitter.poet.Literal;
import dev.bindery.generator.emitter.poet.RuntimeTypes;
import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.emitter.source.JavaWriter;
import dev.bindery.generator.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The methods that read and write an object. */
final class ObjectCodecEmitter {

    /** The virtual machine never compiles a method of more than 8,000 bytes, and no method may have more than 65,535. */
    private static final int PROPERTIES_IN_A_METHOD = 100;

    private final DataClass type;
    private final JavaWriter out;
    private final CodecExpressions json;
    private final String reader;
    private final String writer;
    private final String builder;
    private final String otherField;
    private final List<List<PropertyModel>> portions = new ArrayList<>();

    /** @param open whether objects may have fields that the specification does not name */
    ObjectCodecEmitter(DataClass type, boolean open, JavaWriter out) {
        this.type = type;
        this.out = out;
        this.json = new CodecExpressions(out::name);
        this.reader = out.name(RuntimeTypes.JSON_READER);
        this.writer = out.name(RuntimeTypes.JSON_WRITER);
        this.builder = out.name(type.builder());
        this.otherField = open ? "in.keepAdditional();" : "in.keepField();";
        List<PropertyModel> properties = type.properties();
        for (int from = 0; from == 0 || from < properties.size(); from += PROPERTIES_IN_A_METHOD) {
            portions.add(properties.subList(from, Math.min(properties.size(), from + PROPERTIES_IN_A_METHOD)));
        }
    }

    void writeAll() {
        writeRead();
        writeWrite();
        for (int portion = 1; portion < portions.size(); portion++) {
            out.blank().open("private static void readMore%d(%s in, %s values)".formatted(portion, reader, builder));
            writeSwitch(portion);
            out.close();
            out.blank().open("private static void writeMore%d(%s out, %s values)".formatted(portion, writer, builder));
            portions.get(portion).forEach(this::writeField);
            out.close();
        }
    }

    private void writeRead() {
        out.blank()
                .open("private static " + out.name(TypeMapper.nullable(type.name())) + " read(" + reader + " in)")
                .open("if (!in.beginObject())")
                .line("return null;")
                .close()
                .line(builder + " values = new " + builder + "();")
                .open("while (in.nextField())");
        writeSwitch(0);
        out.close()
                .line("return new " + out.name(type.name()) + "(keeping(in, values" + nullableValues() + "));")
                .close();
    }

    /** A null that came is kept; a null that is not kept did not come, and is not to be written. */
    private String nullableValues() {
        return type.properties().stream()
                .filter(ObjectCodecEmitter::isWrittenAsNull)
                .map(property -> ", " + Literal.of(property.wireName()) + ", values." + property.javaName())
                .collect(Collectors.joining());
    }

    private static boolean isWrittenAsNull(PropertyModel property) {
        return property.required() && property.nullable();
    }

    private void writeSwitch(int portion) {
        if (type.properties().isEmpty()) {
            out.line(otherField);
            return;
        }
        out.open("switch (in.fieldName())");
        for (PropertyModel property : portions.get(portion)) {
            out.line("case " + Literal.of(property.wireName()) + " -> values." + property.javaName() + " = "
                    + json.read(property) + ";");
        }
        boolean last = portion == portions.size() - 1;
        out.line("default -> " + (last ? otherField : "readMore" + (portion + 1) + "(in, values);"))
                .close();
    }

    private void writeWrite() {
        out.blank()
                .open("private static void write(" + writer + " out, " + out.name(type.name()) + " object)")
                .line("out.beginObject(kept(object));");
        if (!type.properties().isEmpty()) {
            out.line(builder + " values = object.values;");
        }
        portions.get(0).forEach(this::writeField);
        for (int portion = 1; portion < portions.size(); portion++) {
            out.line("writeMore" + portion + "(out, values);");
        }
        out.line("out.endObject();").close();
    }

    private void writeField(PropertyModel property) {
        out.line(json.writeField(property, "values." + property.javaName()));
    }
}
