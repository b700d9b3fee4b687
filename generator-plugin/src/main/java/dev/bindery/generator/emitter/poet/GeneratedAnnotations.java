package dev.bindery.generator.emitter.poet;

import com.palantir.javapoet.AnnotationSpec;
import dev.bindery.generator.model.Docs;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** Annotations of generated code. */
public final class GeneratedAnnotations {

    private GeneratedAnnotations() {}

    /**
     * {@return the annotations of a class}
     *
     * @param emitter which emitter wrote it
     * @param docs whether it is deprecated
     * @param usesDeprecated whether it names what is deprecated
     */
    public static List<AnnotationSpec> of(Class<?> emitter, Docs docs, boolean usesDeprecated) {
        List<AnnotationSpec> annotations = new ArrayList<>(List.of(generatedBy(emitter)));
        annotations.addAll(deprecated(docs.deprecated()));
        annotations.addAll(usingDeprecated(usesDeprecated));
        return annotations;
    }

    /** {@return the note of which emitter wrote a class} */
    public static AnnotationSpec generatedBy(Class<?> emitter) {
        return AnnotationSpec.builder(Generated.class)
                .addMember("value", "$S", emitter.getName())
                .build();
    }

    /** {@return the annotation of what is deprecated, or none} */
    public static List<AnnotationSpec> deprecated(boolean deprecated) {
        return deprecated ? List.of(AnnotationSpec.builder(Deprecated.class).build()) : List.of();
    }

    /** {@return the permission to use what the specification deprecates, or none} */
    public static List<AnnotationSpec> usingDeprecated(boolean used) {
        AnnotationSpec suppression = AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "deprecation")
                .build();
        return used ? List.of(suppression) : List.of();
    }
}
