package dev.bindery.generator.emitter.source;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names of types in one file. The first class that asks for a short name has it, any other of that name is written in
 * full; classes of the file itself come before all.
 */
final class Imports {

    private final ClassName file;
    private final Collection<String> neighbours;
    private final Map<String, String> classesByShortName = new HashMap<>();
    private final TreeSet<String> imported = new TreeSet<>();

    /**
     * The names in a file.
     *
     * @param file its class
     * @param nested the short names of the classes in it
     * @param neighbours the short names of the classes in its package
     */
    Imports(ClassName file, Collection<String> nested, Collection<String> neighbours) {
        this.file = file;
        this.neighbours = neighbours;
        classesByShortName.put(file.simpleName(), file.canonicalName());
        nested.forEach(name -> classesByShortName.put(name, file.canonicalName() + "." + name));
    }

    /** Leaves names to fields of the file: where both a class and a field could be meant, Java takes the field. */
    void leaveTo(Collection<String> fields) {
        fields.forEach(name -> classesByShortName.put(name, "a field"));
    }

    /** {@return the type as this file writes it} */
    String name(TypeName type) {
        if (type.isAnnotated()) {
            return annotated(type);
        } else if (type instanceof ClassName name) {
            return className(name);
        } else if (type instanceof ParameterizedTypeName generic) {
            return className(generic.rawType()) + "<" + names(generic.typeArguments()) + ">";
        } else if (type instanceof ArrayTypeName array) {
            return name(array.componentType()) + "[]";
        } else if (type instanceof WildcardTypeName wildcard) {
            return "? extends " + names(wildcard.upperBounds());
        }
        return type.toString();
    }

    /** {@return a class, which is in no other, as this file writes it} */
    String name(Class<?> type) {
        return topLevel(type.getPackageName(), type.getSimpleName(), type.getName());
    }

    private String names(List<TypeName> types) {
        StringBuilder names = new StringBuilder();
        for (TypeName type : types) {
            names.append(names.length() == 0 ? "" : ", ").append(name(type));
        }
        return names.toString();
    }

    /** The only annotation of types is the one of what may be null. It stands before the last part of a name. */
    private String annotated(TypeName type) {
        String nullable = "@" + name(Nullable.class) + " ";
        String plain = name(type.withoutAnnotations());
        if (type instanceof ArrayTypeName) {
            int brackets = plain.lastIndexOf("[]");
            return plain.substring(0, brackets) + " " + nullable + plain.substring(brackets);
        }
        int arguments = plain.indexOf('<');
        int last = plain.lastIndexOf('.', arguments < 0 ? plain.length() : arguments) + 1;
        return plain.substring(0, last) + nullable + plain.substring(last);
    }

    /** Compares texts, since a class name of JavaPoet's prints itself to be compared. */
    private String className(ClassName type) {
        ClassName outer = type.enclosingClassName();
        if (outer == null) {
            return topLevel(type.packageName(), type.simpleName(), type.canonicalName());
        }
        boolean here = outer.canonicalName().equals(file.canonicalName());
        return here ? type.simpleName() : className(outer) + "." + type.simpleName();
    }

    private String topLevel(String packageName, String name, String canonical) {
        return isShort(packageName, name, canonical) ? name : canonical;
    }

    private boolean isShort(String packageName, String name, String canonical) {
        String holder = classesByShortName.get(name);
        if (holder != null) {
            return holder.equals(canonical);
        }
        boolean here = packageName.equals(file.packageName());
        boolean inLanguage = packageName.equals("java.lang");
        if (!here && (neighbours.contains(name) || (!inLanguage && JavaLang.NAMES.contains(name)))) {
            return false;
        }
        classesByShortName.put(name, canonical);
        if (!here && !inLanguage) {
            imported.add(canonical);
        }
        return true;
    }

    /** {@return the names of the classes to import, sorted} */
    Collection<String> imported() {
        return imported;
    }
}
