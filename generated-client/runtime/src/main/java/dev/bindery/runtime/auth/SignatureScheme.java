package dev.bindery.runtime.auth;

import dev.bindery.runtime.transport.NameValue;
import dev.bindery.runtime.transport.RequestBody;
import dev.bindery.runtime.transport.RequestDraft;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sends parts of the credential, and signs what the server will read of the query and the form. */
record SignatureScheme(String id, ParameterSignature signature) implements AuthScheme {
    private static final Pattern PAIRS = Pattern.compile("&");

    @Override
    public void authorize(RequestDraft draft, Credential credential) {
        signature.sent().forEach(name -> {
            draft.secret(name, credential.part(name));
            draft.parameter(name, credential.part(name));
        });
    }

    @Override
    public void sign(RequestDraft draft, Credential credential) {
        String value = signature.of(parameters(draft), credential);
        draft.secret(signature.parameter(), value);
        draft.parameter(signature.parameter(), value);
    }

    /** The query is read as it is sent: the address may have brought parameters of its own. */
    private static List<NameValue> parameters(RequestDraft draft) {
        List<NameValue> all = new ArrayList<>();
        String query = draft.uri().getRawQuery();
        if (query != null) {
            PAIRS.splitAsStream(query)
                    .filter(pair -> !pair.isEmpty())
                    .map(pair -> pair.split("=", 2))
                    .forEach(
                            pair -> all.add(new NameValue(decoded(pair[0]), pair.length == 1 ? "" : decoded(pair[1]))));
        }
        if (draft.body() instanceof RequestBody.Form form) {
            all.addAll(form.fields());
        }
        return all;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
