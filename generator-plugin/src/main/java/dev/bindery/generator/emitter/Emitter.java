package dev.bindery.generator.emitter;

import dev.bindery.generator.model.ApiModel;
import java.util.stream.Stream;

/** Writes one kind of output. Stateless: the same model gives the same files, in any order and on any thread. */
@FunctionalInterface
public interface Emitter {

    /** {@return the files of this kind} */
    Stream<GeneratedFile> emit(ApiModel api);
}
