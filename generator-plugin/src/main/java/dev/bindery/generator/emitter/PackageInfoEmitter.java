package dev.bindery.generator.emitter;

import dev.bindery.generator.emitter.poet.JavadocText;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.TypeModel;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A {@code package-info.java} for each package. JavaPoet knows classes only, so this is text. */
final class PackageInfoEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(ApiModel api) {
        SortedMap<String, String> sentences = new TreeMap<>();
        api.types().stream()
                .map(TypeModel::name)
                .forEach(name ->
                        sentences.put(name.packageName(), "The types of " + JavadocText.plain(api.title()) + "."));
        api.resources()
                .forEach(resource -> sentences.put(
                        resource.packageName(),
                        "The methods of " + JavadocText.code(resource.name()) + " and what they take."));
        if (!api.resources().isEmpty()) {
            sentences.put(api.packageName() + ".internal", "The wiring: nobody's API.");
            sentences.put(api.packageName(), "A client of " + JavadocText.plain(api.title()) + ".");
        }
        return sentences.entrySet().stream().map(entry -> packageInfo(api, entry.getKey(), entry.getValue()));
    }

    private static GeneratedFile packageInfo(ApiModel api, String packageName, String sentence) {
        String text = JavaSource.header(api.docs().source())
                + "/** " + sentence + " */\n"
                + "@NullMarked\n"
                + "package " + packageName + ";\n\n"
                + "import org.jspecify.annotations.NullMarked;\n";
        return new GeneratedFile(packageName.replace('.', '/') + "/package-info.java", text);
    }
}
