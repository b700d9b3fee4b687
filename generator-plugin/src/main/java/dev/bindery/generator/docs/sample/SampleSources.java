package dev.bindery.generator.docs.sample;

import dev.bindery.generator.docs.site.Access;
import dev.bindery.generator.emitter.GeneratedFile;
import dev.bindery.generator.model.ApiModel;
import java.util.function.Consumer;

/** All samples of an API as classes, one for each resource. */
public final class SampleSources {

    private SampleSources() {}

    /**
     * Writes the classes.
     *
     * @param api the API
     * @param files takes each class
     */
    public static void emit(ApiModel api, Consumer<GeneratedFile> files) {
        Access access = new Access(api);
        SampleValues values = new SampleValues(api);
        api.resources().forEach(resource -> files.accept(new ResourceSamples(api, access, values, resource).source()));
    }
}
