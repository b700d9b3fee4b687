package dev.bindery.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Loader, lowering, model, emitter, output: each arrow goes one way. */
@AnalyzeClasses(packages = "dev.bindery.generator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.bindery.generator";
    private static final String JDK = "java..";
    private static final String JAVA_NAMES = "javax.lang.model..";
    private static final String JSPECIFY = "org.jspecify.annotations..";

    @ArchTest
    static final ArchRule diagnosticsKnowNothing = classes()
            .that()
            .resideInAPackage(ROOT + ".diagnostics..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".diagnostics..", JDK, JSPECIFY);

    @ArchTest
    static final ArchRule theModelKnowsNothing = classes()
            .that()
            .resideInAPackage(ROOT + ".model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".model..", JDK, JSPECIFY);

    @ArchTest
    static final ArchRule theLoaderKnowsOnlyDiagnosticsAndItsParsers = classes()
            .that()
            .resideInAPackage(ROOT + ".loader..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + ".loader..",
                    ROOT + ".diagnostics..",
                    "org.yaml.snakeyaml..",
                    "com.fasterxml.jackson.core..",
                    JAVA_NAMES,
                    JDK,
                    JSPECIFY);

    @ArchTest
    static final ArchRule loweringLeadsFromNodesToTheModel = classes()
            .that()
            .resideInAPackage(ROOT + ".lowering..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + ".lowering..",
                    ROOT + ".loader..",
                    ROOT + ".model..",
                    ROOT + ".diagnostics..",
                    JAVA_NAMES,
                    JDK,
                    JSPECIFY);

    @ArchTest
    static final ArchRule emittersNeverSeeOpenApi = classes()
            .that()
            .resideInAPackage(ROOT + ".emitter..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + ".emitter..",
                    ROOT + ".model..",
                    "com.palantir.javapoet..",
                    "org.commonmark..",
                    JAVA_NAMES,
                    "javax.annotation.processing..",
                    JDK,
                    JSPECIFY);

    @ArchTest
    static final ArchRule outputKnowsFilesOnly = classes()
            .that()
            .resideInAPackage(ROOT + ".output..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".output..", JDK, JSPECIFY);

    @ArchTest
    static final ArchRule clientsAreGeneratedWithoutDocumentation = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".docs..", ROOT + ".maven..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".docs..");

    @ArchTest
    static final ArchRule onlyPagesKnowTemplates = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".docs..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gg.jte..");

    @ArchTest
    static final ArchRule onlyTheGoalsKnowMaven = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".maven..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule nothingKnowsTheGoals = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".maven..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".maven..");
}
