package dev.bindery.generator.emitter;

import dev.bindery.generator.model.ApiModel;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All that is generated for an API. */
public final class Emitters {

    private static final List<Emitter> TYPES =
            List.of(new ObjectEmitter(), new EnumEmitter(), new UnionEmitter(), new PackageInfoEmitter());

    private static final List<Emitter> CALLS = List.of(
            new RequestEmitter(),
            new ApiInterfaceEmitter(),
            new OperationsEmitter(),
            new ClientEmitter(),
            new ViewImplementationEmitter(),
            new SecurityEmitter(),
            new SignInEmitter(),
            new DescriptionEmitter(),
            new ErrorEmitter(),
            new ErrorCodeEmitter(),
            new ErrorFactoryEmitter());

    private Emitters() {}

    /** {@return every file of an API, each path once, in no order that matters; without operations there is no client} */
    public static Stream<GeneratedFile> emit(ApiModel api) {
        return needed(api).flatMap(emitter -> emitter.emit(api));
    }

    /**
     * Makes the same files, several at once.
     *
     * @param files takes each file as soon as it is made, from any thread
     */
    public static void emit(ApiModel api, Consumer<GeneratedFile> files) {
        needed(api).forEach(emitter -> emitter.emit(api).parallel().forEach(files));
    }

    private static Stream<Emitter> needed(ApiModel api) {
        return api.resources().isEmpty() ? TYPES.stream() : Stream.concat(TYPES.stream(), CALLS.stream());
    }
}
