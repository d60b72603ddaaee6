package nl.nplv.documents;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF has against a file under PDF/UA-1. */
final class UniversalAccess {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private UniversalAccess() {}

    /** The rules the file breaks; none when it conforms. */
    static List<String> faultsOf(byte[] pdf) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(fault -> fault.getRuleId().getClause() + ": " + fault.getMessage() + " at "
                            + fault.getLocation().getContext())
                    .toList();
        }
    }
}
