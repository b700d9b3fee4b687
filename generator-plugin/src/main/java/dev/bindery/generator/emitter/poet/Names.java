package dev.bindery.generator.emitter.poet;

import com.palantir.javapoet.ClassName;
import dev.bindery.generator.model.ApiModel;
import dev.bindery.generator.model.TypeName;
import java.util.Collection;
import java.util.Set;

/** The classes that belong to an API, and names within a class. The model names everything else. */
public final class Names {

    private Names() {}

    /** {@return a generated class} */
    public static ClassName of(TypeName name) {
        return ClassName.get(name.packageName(), name.simpleName());
    }

    /** {@return the entry point, {@code OpenVkClient}} */
    public static ClassName client(ApiModel api) {
        return ClassName.get(api.packageName(), api.clientName() + "Client");
    }

    /** {@return the exception of the API, {@code OpenVkException}} */
    public static ClassName exception(ApiModel api) {
        return ClassName.get(api.packageName(), api.clientName() + "Exception");
    }

    /** {@return the type of its error codes, {@code OpenVkErrorCode}} */
    public static ClassName errorCode(ApiModel api) {
        return ClassName.get(api.packageName(), api.clientName() + "ErrorCode");
    }

    /** {@return the ways to its credentials, {@code OpenVkSignIn}} */
    public static ClassName signIn(ApiModel api) {
        return ClassName.get(api.packageName(), api.clientName() + "SignIn");
    }

    /** {@return a class of the wiring, {@code internal.OpenVkSecurity}} */
    public static ClassName internal(ApiModel api, String suffix) {
        return ClassName.get(api.packageName() + ".internal", api.clientName() + suffix);
    }

    /** {@return a class in another, which may not have the name of the one that it is in} */
    public static ClassName nested(ClassName owner, String name) {
        return owner.nestedClass(unused(name, Set.of(owner.simpleName())));
    }

    /** {@return the builder of an object or request} */
    public static ClassName builder(ClassName owner) {
        return nested(owner, "Builder");
    }

    /** {@return the name, with an underscore for each time that it is taken} */
    public static String unused(String name, Collection<String> taken) {
        return taken.contains(name) ? unused(name + "_", taken) : name;
    }
}
