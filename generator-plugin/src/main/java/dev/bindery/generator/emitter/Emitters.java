package dev.bindery.generator.emitter;

import dev.bindery.generator.model.ApiModel;
import java.util.List;
import java.util.stream.Stream;

/** All that is generated for an API. */
public final class Emitters {

    private static final List<Emitter> ALL = List.of(
            new ObjectEmitter(),
            new EnumEmitter(),
            new UnionEmitter(),
            new RequestEmitter(),
            new ApiInterfaceEmitter(),
            new OperationsEmitter(),
            new ApiImplementationEmitter(),
            new ClientEmitter(),
            new ViewImplementationEmitter(),
            new SecurityEmitter(),
            new DescriptionEmitter(),
            new ErrorEmitter(),
            new ErrorCodeEmitter(),
            new ErrorFactoryEmitter(),
            new PackageInfoEmitter());

    private Emitters() {}

    /** {@return one emitter for each kind of output} */
    public static List<Emitter> all() {
        return ALL;
    }

    /** {@return every file of an API, each path once, in no order that matters} */
    public static Stream<GeneratedFile> emit(ApiModel api) {
        return ALL.stream().flatMap(emitter -> emitter.emit(api));
    }
}
