package dev.bindery.contract;

import dev.bindery.testkit.spec.Specification;
import java.util.List;

/**
 * A client and the specification that it is made of.
 *
 * @param spec the specification
 * @param views the views of the client; a method is tried on the first that has it
 * @param methods every method that sends something, sorted by resource and name
 */
public record ClientUnderTest(Specification spec, List<View<?>> views, List<TypedMethod> methods) {

    /**
     * Finds the methods of a client.
     *
     * @param api the last part of the client's artifact, {@code openvk}
     * @param views the views of the client
     * @return the client
     */
    public static ClientUnderTest of(String api, View<?>... views) {
        Specification spec = Specification.ofClient(api);
        return new ClientUnderTest(spec, List.of(views), TypedMethods.of(spec, List.of(views)));
    }

    /** {@return the methods whose result is JSON} */
    List<TypedMethod> methodsWithJson() {
        return methods.stream().filter(TypedMethod::hasJson).toList();
    }
}
