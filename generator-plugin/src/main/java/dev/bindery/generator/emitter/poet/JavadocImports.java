package dev.bindery.generator.emitter.poet;

import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Imports what nothing but Javadoc names, so that it is not named in full there. JavaPoet does not. */
public final class JavadocImports {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (\\S+);\n");

    private JavadocImports() {}

    /**
     * Imports classes where Javadoc names them and the name is free.
     *
     * @param java the text of a file
     * @param classes top-level classes of other packages
     * @param neighbours the names of the classes in the file's package
     * @return the text with short names and sorted imports
     */
    public static String add(String java, List<ClassName> classes, Collection<String> neighbours) {
        String text = java;
        for (ClassName type : classes) {
            if (text.contains(type.canonicalName())
                    && !neighbours.contains(type.simpleName())
                    && isFree(type.simpleName(), text)) {
                text = withImport(text.replace(type.canonicalName(), type.simpleName()), type.canonicalName());
            }
        }
        return text;
    }

    private static boolean isFree(String name, String java) {
        return !Pattern.compile("(?m)^import \\S+\\." + name + ";$|\\b(?:class|interface|enum|record) " + name + "\\b")
                .matcher(java)
                .find();
    }

    private static String withImport(String java, String name) {
        TreeSet<String> imports = new TreeSet<>();
        IMPORT.matcher(java).results().forEach(found -> imports.add(found.group(1)));
        imports.add(name);
        String rest = IMPORT.matcher(java).replaceAll("");
        int afterPackage = rest.indexOf(";\n") + 2;
        StringBuilder text = new StringBuilder(rest.substring(0, afterPackage)).append('\n');
        imports.forEach(imported -> text.append("import ").append(imported).append(";\n"));
        return text.append('\n')
                .append(rest.substring(afterPackage).stripLeading())
                .toString();
    }
}
