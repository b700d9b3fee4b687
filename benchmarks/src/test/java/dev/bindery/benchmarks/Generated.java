package dev.bindery.benchmarks;

import dev.bindery.openvk.model.User;
import dev.bindery.runtime.json.MissingFieldException;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be found out about generated types by looking at them. */
final class Generated {
    private Generated() {}

    /** {@return the generated type of the same name as a record} */
    static Class<?> like(Class<?> peer) {
        try {
            return Class.forName(User.class.getPackageName() + "." + peer.getSimpleName());
        } catch (ClassNotFoundException e) {
            throw new AssertionError("there is a record " + peer.getSimpleName() + ", but no generated type", e);
        }
    }

    /** {@return the methods that give what an object holds} */
    static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0
                        && !method.isSynthetic()
                        && !method.getName().equals("toBuilder"))
                .toList();
    }

    /** {@return whether it is a type of constants that any other value may join} */
    static boolean isOpenEnum(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .anyMatch(nested -> nested.isEnum() && nested.getSimpleName().equals("Known"));
    }

    /** {@return the type of an open enum's value, boxed} */
    static Class<?> rawType(Class<?> openEnum) {
        try {
            return MethodType.methodType(openEnum.getMethod("value").getReturnType())
                    .wrap()
                    .returnType();
        } catch (NoSuchMethodException e) {
            throw new LinkageError(openEnum + ".value", e);
        }
    }

    /** {@return what the accessor of this name gives; null where it throws because nothing came} */
    static @Nullable Object get(Object owner, String accessor) {
        try {
            return owner.getClass().getMethod(accessor).invoke(owner);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof MissingFieldException) {
                return null;
            }
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(owner.getClass() + "." + accessor, e);
        }
    }
}
