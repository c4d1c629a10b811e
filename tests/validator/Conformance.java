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
import java.util.LinkedHashMap;
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
 * <p>With arguments {@code FLAVOUR FILE...} it judges those files and exits with 1 when one fails. Without arguments it
 * reads requests from standard input, one a line, the flavour and the file with a tab between, and ends each answer
 * with an empty line: starting Java costs more than judging a small file. Flavours: ua1, ua2, 2a, 3a, 4f and so on.
 *
 * <p>An answer is one line for the file and one for each failed rule: {@code "  clause-test xCOUNT: what @ first place"}.
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
            passed &= conformance.judge(arguments[0], Path.of(arguments[index]));
        }
        conformance.out.flush();
        System.exit(passed ? 0 : 1);
    }

    private void answer() throws Exception {
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            String[] request = line.split("\t", 2);
            judge(request[0], Path.of(request[1]));
            out.print("\n");
            out.flush();
        }
    }

    private boolean judge(String name, Path path) throws IOException {
        PDFAFlavour flavour = PDFAFlavour.fromString(name);
        if (flavour == PDFAFlavour.NO_FLAVOUR) {
            throw new IllegalArgumentException("unknown flavour: " + name);
        }
        try (InputStream content = Files.newInputStream(path);
                PDFAParser parser = Foundries.defaultInstance().createParser(content, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, FAILURES_KEPT, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            String verdict = result.isCompliant() ? "passes" : "fails";
            out.print(path + ": " + verdict + " " + name + ", " + result.getTotalAssertions() + " checks\n");
            failedRules(result).forEach((rule, failure) -> out.print("  " + rule + failure + "\n"));
            return result.isCompliant();
        } catch (Exception cannotBeRead) {
            out.print(path + ": fails " + name + "\n  unreadable x1: " + oneLine(cannotBeRead.toString()) + " @ file\n");
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
