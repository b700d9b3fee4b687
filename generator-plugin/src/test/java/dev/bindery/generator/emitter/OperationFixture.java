package dev.bindery.generator.emitter;

import dev.bindery.generator.model.AnswersModel;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.OperationModel.FixedParameter;
import dev.bindery.generator.model.OperationModel.SchemeUse;
import dev.bindery.generator.model.OperationModel.SecurityAlternative;
import dev.bindery.generator.model.PaginationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.ParameterStyle;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.RequestModel;
import dev.bindery.generator.model.ResultModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeName;
import dev.bindery.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An operation, described by what a test is about. */
final class OperationFixture {

    private final String id;
    private final String resource;
    private final String method;
    private final List<ParameterModel> parameters = new ArrayList<>();
    private final List<FixedParameter> fixed = new ArrayList<>();
    private final List<SecurityAlternative> security = new ArrayList<>();
    private final List<String> settings = new ArrayList<>();
    private Docs docs;
    private String verb = "POST";
    private String path;
    private boolean addressed;
    private ResultModel result = new ResultModel(ResultModel.Kind.NOTHING, null, false, null, Docs.NONE);
    private @Nullable String envelope;
    private boolean repeatable;
    private @Nullable PaginationModel pagination;

    private OperationFixture(String id) {
        this.id = id;
        this.resource = id.substring(0, id.indexOf('.'));
        this.method = id.substring(id.indexOf('.') + 1);
        this.path = "/method/" + id;
        this.docs = Docs.of("Does " + id + ".");
    }

    /** {@return an operation such as {@code pets.get} that takes and gives nothing} */
    static OperationFixture operation(String id) {
        return new OperationFixture(id);
    }

    OperationFixture rest(String verb, String path) {
        this.verb = verb;
        this.path = path;
        return this;
    }

    OperationFixture docs(Docs docs) {
        this.docs = docs;
        return this;
    }

    OperationFixture with(ParameterPlace place, PropertyModel property) {
        boolean simple = place == ParameterPlace.PATH || place == ParameterPlace.HEADER;
        return with(new ParameterModel(
                property, place, simple ? ParameterStyle.SIMPLE : ParameterStyle.FORM, !simple, false, false, null));
    }

    OperationFixture with(ParameterModel parameter) {
        parameters.add(parameter);
        return this;
    }

    OperationFixture fixed(String name, ParameterPlace place, String value) {
        fixed.add(new FixedParameter(name, place, value));
        return this;
    }

    OperationFixture settings(String... wireNames) {
        settings.addAll(List.of(wireNames));
        return this;
    }

    OperationFixture returns(TypeRef type) {
        return returns(new ResultModel(ResultModel.Kind.JSON, type, false, null, Docs.of("The answer.")));
    }

    OperationFixture returns(ResultModel result) {
        this.result = result;
        return this;
    }

    OperationFixture envelope(String envelope) {
        this.envelope = envelope;
        return this;
    }

    OperationFixture repeatable() {
        this.repeatable = true;
        return this;
    }

    OperationFixture addressed() {
        this.addressed = true;
        return this;
    }

    /** Adds an alternative: schemes that are needed together; none means anonymous. */
    OperationFixture security(String... schemeIds) {
        security.add(new SecurityAlternative(Stream.of(schemeIds)
                .map(scheme -> new SchemeUse(scheme, List.of()))
                .toList()));
        return this;
    }

    OperationFixture scoped(SchemeUse... uses) {
        security.add(new SecurityAlternative(List.of(uses)));
        return this;
    }

    OperationFixture paged(String results, String total) {
        this.pagination = new PaginationModel(
                PaginationModel.Style.OFFSET,
                "offset",
                List.of(results),
                List.of(total),
                null,
                null,
                null,
                method + "All");
        with(ParameterPlace.QUERY, Fixture.optional("offset", ScalarKind.INT32));
        return with(ParameterPlace.QUERY, Fixture.optional("count", ScalarKind.INT32));
    }

    OperationModel model() {
        List<ParameterModel> ordered = parameters.stream()
                .sorted(Comparator.comparing(parameter -> !parameter.property().required()))
                .toList();
        TypeName request = new TypeName("acme." + resource, capital(resource) + capital(method) + "Request");
        return new OperationModel(
                id,
                method,
                method.toUpperCase(Locale.ROOT),
                docs,
                verb,
                path,
                null,
                addressed,
                new RequestModel(request, ordered),
                result,
                envelope,
                settings,
                fixed,
                List.of(),
                security,
                true,
                repeatable,
                null,
                pagination,
                AnswersModel.NONE);
    }

    static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
