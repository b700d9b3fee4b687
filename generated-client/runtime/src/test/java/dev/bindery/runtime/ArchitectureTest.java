package dev.bindery.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Which package may use which, as decision record 003 draws it. */
@AnalyzeClasses(packages = ArchitectureTest.RUNTIME, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    static final String RUNTIME = "dev.bindery.runtime";

    @ArchTest
    static final ArchRule JSON = uses("json", "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule TRANSPORT = uses("transport", inRuntime("json"), "javax.net.ssl..");

    @ArchTest
    static final ArchRule AUTH = uses("auth", inRuntime("json"), inRuntime("transport"));

    @ArchTest
    static final ArchRule ERROR = uses("error", inRuntime("json"), inRuntime("transport"));

    @ArchTest
    static final ArchRule CALL =
            uses("call", inRuntime("json"), inRuntime("transport"), inRuntime("auth"), inRuntime("error"));

    @ArchTest
    static final ArchRule CLIENT = uses(
            "client",
            inRuntime("json"),
            inRuntime("transport"),
            inRuntime("auth"),
            inRuntime("error"),
            inRuntime("call"));

    @ArchTest
    static final ArchRule WEBHOOK = uses("webhook");

    @ArchTest
    static final ArchRule TOKEN =
            uses("token", inRuntime("json"), inRuntime("transport"), inRuntime("auth"), "javax.crypto..");

    @ArchTest
    static final ArchRule SIGN_IN = uses(
            "signin",
            inRuntime("json"),
            inRuntime("transport"),
            inRuntime("auth"),
            inRuntime("error"),
            inRuntime("token"),
            "com.sun.net.httpserver");

    @ArchTest
    static final ArchRule NOTHING_ELSE = classes()
            .should()
            .resideInAnyPackage(
                    Stream.of("json", "transport", "auth", "error", "call", "client", "webhook", "token", "signin")
                            .map(ArchitectureTest::inRuntime)
                            .toArray(String[]::new));

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching(RUNTIME + ".(*)..").should().beFreeOfCycles();

    private static ArchRule uses(String name, String... others) {
        String[] allowed = Stream.concat(
                        Stream.of(inRuntime(name), "java..", "org.jspecify.annotations.."), Stream.of(others))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(inRuntime(name))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    private static String inRuntime(String name) {
        return RUNTIME + "." + name + "..";
    }
}
