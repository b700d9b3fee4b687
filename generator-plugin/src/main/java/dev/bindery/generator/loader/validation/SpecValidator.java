package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.List;

/** Checks a loaded specification against every rule. */
public final class SpecValidator {
    private static final List<Rule> RULES = List.of(
            new DocumentParts(),
            new UnknownFields(),
            new LongNames(),
            new ServerUrls(),
            new PathTemplates(),
            new UniquePaths(),
            new PathParameters(),
            new UniqueOperationIds(),
            new UniqueParameters(),
            new ParameterParts(),
            new ParameterStyles(),
            new Responses(),
            new MediaTypes(),
            new SecurityRequirements(),
            new SecuritySchemes(),
            new RefSiblings(),
            new AllOfCycles(),
            new Discriminators(),
            new BinderyKeys(),
            new BinderyParts(),
            new BinderyChoices(),
            new BinderyNames(),
            new BinderyErrorShapes(),
            new BinderySignatures(),
            new BinderySignIns(),
            new BinderyPointers(),
            new BinderyOnce(),
            new BinderyCalls(),
            new BinderyRateLimits(),
            new BinderyChallenges(),
            new BinderyVariants(),
            new BinderyPaginations());

    private static final List<SchemaRule> SCHEMA_RULES = List.of(
            new DynamicRefs(),
            new KnownTypes(),
            new NullableKey(),
            new ArrayItems(),
            new EnumValues(),
            new DefaultValues(),
            new Ranges(),
            new RequiredProperties());

    private SpecValidator() {}

    /** Reports everything that breaks a rule. With no error reported, lowering may rely on all rules. */
    public static void validate(SpecSet specs, Diagnostics diagnostics) {
        Report report = new Report(diagnostics);
        RULES.parallelStream().forEach(rule -> rule.check(specs, report));
        specs.elements(ElementKind.SCHEMA).parallelStream()
                .forEach(schema -> SCHEMA_RULES.forEach(rule -> rule.check(schema, specs, report)));
    }
}
