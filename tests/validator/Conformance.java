import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates PDF files with veraPDF.
 *
 * <p>With arguments {@code FLAVOURS FILE...} it judges those files and exits with 1 when one fails. Without arguments it
 * reads requests from standard input, one a line, the flavours and the file with a tab between, and ends each answer
 * with an empty line: starting Java costs more than judging a small file. A password may follow after another tab.
 * Flavours are ua1, ua2, 2a, 3a, 4f and so on, several with commas between: a file is read once for all of them.
 *
 * <p>An answer is one line for each flavour, and one for each failed rule below it:
 * {@code "  clause-test xCOUNT: what @ first place"}.
 */
public final class Conformance {
    private static final int FAILURES_KEPT = 5_000;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);

    public static void main(String[] arguments) throws Exception {
        // The library warns of everything odd in a file; only its verdict is asked for.
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        Conformance conformance = new Conformance();
        if (arguments.length == 0) {
            conformance.answer();
            return;
        }
        boolean passed = true;
        for (int index = 1; index < arguments.length; index++) {
            passed &= conformance.judge(arguments[0], Path.of(arguments[index]), "");
        }
        conformance.out.flush();
        System.exit(passed ? 0 : 1);
    }

    private void answer() throws Exception {
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            String[] request = line.split("\t", 3);
            judge(request[0], Path.of(request[1]), request.length > 2 ? request[2] : "");
            out.print("\n");
            out.flush();
        }
    }

    private boolean judge(String names, Path path, String password) throws IOException {
        List<PDFAFlavour> flavours = new ArrayList<>();
        for (String name : names.split(",")) {
            flavours.add(PDFAFlavour.fromString(name));
        }
        if (flavours.contains(PDFAFlavour.NO_FLAVOUR)) {
            throw new IllegalArgumentException("unknown flavour: " + names);
        }
        boolean passed = true;
        try (InputStream content = Files.newInputStream(path);
                PDFAParser parser = Foundries.defaultInstance().createParser(content, flavours.get(0), flavours.get(0), password);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavours, FAILURES_KEPT, false, false, false)) {
            for (ValidationResult result : validator.validateAll(parser)) {
                String verdict = (result.isCompliant() ? ": passes " : ": fails ") + result.getPDFAFlavour().getId();
                out.print(path + verdict + ", " + result.getTotalAssertions() + " checks\n");
                failedRules(result).forEach((rule, failure) -> out.print("  " + rule + failure + "\n"));
                passed &= result.isCompliant();
            }
            return passed;
        } catch (Exception cannotBeRead) {
            out.print(path + ": fails " + names + "\n  unreadable x1: " + oneLine(cannotBeRead.toString()) + " @ file\n");
            return false;
        }
    }

    private static Map<String, String> failedRules(ValidationResult result) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> first = new LinkedHashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                counts.merge(rule, 1, Integer::sum);
                first.putIfAbsent(
                        rule, oneLine(assertion.getMessage()) + " @ " + oneLine(assertion.getLocation().getContext()));
            }
        }
        first.replaceAll((rule, failure) -> " x" + counts.get(rule) + ": " + failure);
        return first;
    }

    private static String oneLine(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").trim();
    }
}
