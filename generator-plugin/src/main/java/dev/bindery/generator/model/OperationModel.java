package dev.bindery.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed call.
 *
 * @param id its name on the platform, {@code wall.get}; a variant has the id of its operation
 * @param methodName the Java method
 * @param constantName the constant in the operations class
 * @param docs what it does
 * @param httpMethod the verb, upper case
 * @param path the path template
 * @param server the address of its own server, or null where it has that of the API
 * @param addressArgument whether the whole address is an argument of the call, its first
 * @param request the parameters
 * @param result what it answers
 * @param envelope the property that holds the result, or null where the body is the result
 * @param settings wire names of the client settings that it sends
 * @param fixed parameters with a fixed value
 * @param idempotencyTokens parameters by which the server knows a call that it has seen already
 * @param security alternatives, each a list of schemes that are needed together; an empty one means anonymous;
 *     no alternative at all means anonymous, too
 * @param signed whether schemes that sign do so here
 * @param repeatable whether sending it twice does no harm
 * @param rateLimit the limit that it falls under in place of its scheme's, or null
 * @param pagination how to walk through all pages, or null
 * @param answers what is told of its answers
 */
public record OperationModel(
        String id,
        String methodName,
        String constantName,
        Docs docs,
        String httpMethod,
        String path,
        @Nullable String server,
        boolean addressArgument,
        RequestModel request,
        ResultModel result,
        @Nullable String envelope,
        List<String> settings,
        List<FixedParameter> fixed,
        List<IdempotencyToken> idempotencyTokens,
        List<SecurityAlternative> security,
        boolean signed,
        boolean repeatable,
        @Nullable String rateLimit,
        @Nullable PaginationModel pagination,
        AnswersModel answers) {

    public OperationModel {
        settings = List.copyOf(settings);
        fixed = List.copyOf(fixed);
        idempotencyTokens = List.copyOf(idempotencyTokens);
        security = List.copyOf(security);
    }

    /**
     * A parameter that the user does not choose.
     *
     * @param name its wire name
     * @param place where it goes
     * @param value its text
     */
    public record FixedParameter(String name, ParameterPlace place, String value) {}

    /**
     * A parameter that is filled for each call unless the user chooses it.
     *
     * @param name its wire name
     * @param place where it goes: query, header, cookie or form
     * @param number whether it is a whole number, and not a text
     */
    public record IdempotencyToken(String name, ParameterPlace place, boolean number) {}

    /**
     * Schemes that are needed together.
     *
     * @param schemes those that the client has credentials for
     * @param others the keys of those that it has not: certificates, which the transport shows, and what no document defines
     */
    public record SecurityAlternative(List<SchemeUse> schemes, List<String> others) {

        public SecurityAlternative {
            schemes = List.copyOf(schemes);
            others = List.copyOf(others);
        }

        /** Schemes that the client has credentials for. */
        public SecurityAlternative(List<SchemeUse> schemes) {
            this(schemes, List.of());
        }
    }

    /**
     * A scheme and what it must grant.
     *
     * @param schemeId the scheme's key in the document
     * @param scopes what the credential must allow; may be empty
     */
    public record SchemeUse(String schemeId, List<String> scopes) {

        public SchemeUse {
            scopes = List.copyOf(scopes);
        }
    }
}
