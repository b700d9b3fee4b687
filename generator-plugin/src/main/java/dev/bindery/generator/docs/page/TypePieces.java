package dev.bindery.generator.docs.page;

import dev.bindery.generator.emitter.poet.TypeMapper;
import dev.bindery.generator.model.TypeName;
import dev.bindery.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Types as Java writes them, each class with the way to its page. */
final class TypePieces {

    private final Function<TypeName, @Nullable String> pages;
    private final List<Piece> pieces = new ArrayList<>();

    private TypePieces(Function<TypeName, @Nullable String> pages) {
        this.pages = pages;
    }

    /** {@return the type, a primitive where there is one} */
    static List<Piece> of(TypeRef type, Function<TypeName, @Nullable String> pages) {
        TypePieces writer = new TypePieces(pages);
        writer.write(type, true);
        return writer.pieces;
    }

    private void write(TypeRef ref, boolean outermost) {
        TypeRef type = TypeMapper.strict(ref);
        TypeRef element = TypeMapper.elementOf(type);
        if (element != null) {
            add("List<");
            write(element, false);
            add(">");
        } else if (type instanceof TypeRef.MapOf map) {
            add("Map<String, ");
            write(map.value(), false);
            add(">");
        } else if (type instanceof TypeRef.Named named) {
            pieces.add(new Piece(named.name().simpleName(), pages.apply(named.name())));
        } else {
            String name = (outermost ? TypeMapper.unboxed(type) : TypeMapper.boxed(type)).toString();
            add(name.substring(name.lastIndexOf('.') + 1));
        }
    }

    private void add(String text) {
        pieces.add(new Piece(text, null));
    }
}
