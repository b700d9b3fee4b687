package dev.bindery.generator.emitter;

import dev.bindery.generator.model.ApiModel;
import java.util.List;
import java.util.stream.Stream;

/** All that is generated for an API. */
public final class Emitters {

    private static final List<Emitter> TYPES =
            List.of(new ObjectEmitter(), new EnumEmitter(), new UnionEmitter(), new PackageInfoEmitter());

    private static final List<Emitter> CALLS = List.of(
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
            new ErrorFactoryEmitter());

    private Emitters() {}

    /** {@return every file of an API, each path once, in no order that matters; without operations there is no client} */
    public static Stream<GeneratedFile> emit(ApiModel api) {
        Stream<Emitter> needed =
                api.resources().isEmpty() ? TYPES.stream() : Stream.concat(TYPES.stream(), CALLS.stream());
        return needed.flatMap(emitter -> emitter.emit(api));
    }
}
