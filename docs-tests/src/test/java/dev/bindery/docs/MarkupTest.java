package dev.bindery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

class MarkupTest {

    @Test
    void everyPageIsValidHtml() throws Exception {
        Complaints complaints = new Complaints();
        SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", complaints);
        validator.setUpValidatorAndParsers(complaints, true, false);
        for (String page : Site.pages()) {
            check(Site.ROOT.resolve(page), validator);
        }

        assertThat(complaints.found).isEmpty();
    }

    private static void check(Path page, SimpleDocumentValidator validator) throws IOException, SAXException {
        try (var stream = Files.newInputStream(page)) {
            InputSource source = new InputSource(stream);
            source.setSystemId(page.toUri().toString());
            source.setEncoding("UTF-8");
            validator.checkHtmlInputSource(source);
        }
    }

    private static final class Complaints implements ErrorHandler {
        final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            found.add(e.getSystemId() + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
