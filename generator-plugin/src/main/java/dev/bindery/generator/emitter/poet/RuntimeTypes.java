package dev.bindery.generator.emitter.poet;

import com.palantir.javapoet.ClassName;

/** Classes of the runtime that generated code names. The generator itself does not depend on the runtime. */
public final class RuntimeTypes {

    private static final String ROOT = "dev.bindery.runtime.";

    public static final ClassName JSON_CODEC = json("JsonCodec");
    public static final ClassName JSON_READER = json("JsonReader");
    public static final ClassName JSON_WRITER = json("JsonWriter");
    public static final ClassName JSON_VALUE = json("JsonValue");
    public static final ClassName DATA_OBJECT = json("DataObject");
    public static final ClassName DATA_BUILDER = json("DataBuilder");
    public static final ClassName OPEN_OBJECT = json("OpenObject");
    public static final ClassName OPEN_BUILDER = json("OpenBuilder");
    public static final ClassName COPIES = json("Copies");
    public static final ClassName JSON = json("Json");
    public static final ClassName PROPERTY = json("Property");
    public static final ClassName VALUES = json("Values");
    public static final ClassName OBJECT_SHAPE = json("ObjectShape");
    public static final ClassName REQUEST_SHAPE = json("RequestShape");
    public static final ClassName ENUM_SHAPE = json("EnumShape");
    public static final ClassName OPEN_ENUM = json("OpenEnum");
    public static final ClassName MISSING_FIELD_EXCEPTION = json("MissingFieldException");

    public static final ClassName UPLOAD = ClassName.get(ROOT + "transport", "Upload");

    public static final ClassName OPERATION = call("Operation");
    public static final ClassName REQUEST_WRITER = call("RequestWriter");
    public static final ClassName NO_PARAMETERS = call("NoParameters");
    public static final ClassName ADDRESSED = call("Addressed");
    public static final ClassName ANSWER = call("Answer");
    public static final ClassName IN = call("In");
    public static final ClassName STYLE = call("Style");

    public static final ClassName AUTH_SCHEMES = auth("AuthSchemes");
    public static final ClassName CREDENTIAL = auth("Credential");
    public static final ClassName PARAMETER_SIGNATURE = auth("ParameterSignature");
    public static final ClassName CREDENTIAL_PROVIDER = auth("CredentialProvider");
    public static final ClassName SCHEME_USE = auth("SchemeUse");
    public static final ClassName SECURITY_REQUIREMENT = auth("SecurityRequirement");

    public static final ClassName API_EXCEPTION = error("ApiException");
    public static final ClassName ERROR_DETAILS = error("ErrorDetails");
    public static final ClassName ERROR_SHAPE = error("ErrorShape");
    public static final ClassName FAILURE = error("Failure");
    public static final ClassName RETRY_ADVICE = error("RetryAdvice");

    public static final ClassName API_CLIENT = client("ApiClient");
    public static final ClassName API_DESCRIPTION = client("ApiDescription");
    public static final ClassName CLIENT_SETUP = client("ClientSetup");
    public static final ClassName PAGE = client("Page");
    public static final ClassName CURSOR_PAGE = client("CursorPage");
    public static final ClassName PAGES = client("Pages");

    public static final ClassName APPLICATION = signIn("Application");
    public static final ClassName AUTHORIZATION_CODE_FLOW = signIn("AuthorizationCodeFlow");
    public static final ClassName AUTHORIZATION_SERVER = signIn("AuthorizationServer");
    public static final ClassName CLIENT_AUTHENTICATION = signIn("ClientAuthentication");
    public static final ClassName CLIENT_CREDENTIALS_FLOW = signIn("ClientCredentialsFlow");
    public static final ClassName IMPLICIT_FLOW = signIn("ImplicitFlow");
    public static final ClassName PASSWORD_FLOW = signIn("PasswordFlow");
    public static final ClassName QUESTION_HANDLER = signIn("QuestionHandler");
    public static final ClassName SIGN_IN_PROBLEM = signIn("SignInProblem");
    public static final ClassName SIGN_IN_SETTINGS = signIn("SignInSettings");

    private RuntimeTypes() {}

    private static ClassName signIn(String name) {
        return ClassName.get(ROOT + "signin", name);
    }

    private static ClassName auth(String name) {
        return ClassName.get(ROOT + "auth", name);
    }

    private static ClassName call(String name) {
        return ClassName.get(ROOT + "call", name);
    }

    private static ClassName client(String name) {
        return ClassName.get(ROOT + "client", name);
    }

    private static ClassName error(String name) {
        return ClassName.get(ROOT + "error", name);
    }

    private static ClassName json(String name) {
        return ClassName.get(ROOT + "json", name);
    }
}
