package io.github.zhiban.cli;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.text.CharacterScript;
import io.github.zhiban.verify.CheckResult;
import io.github.zhiban.verify.report.Report;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.verify.report.Report.ReportedEdition;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the program says, in the language of whoever reads it. Sentences are written in English where they are said,
 * with {@code {}} for what varies; the tables beside this class hold their translations, as gettext does. A sentence
 * without translation is said in English.
 */
final class Messages {
    private static final String CHINESE = "messages_zh.tsv";
    private static final String VARIES = "{}";
    /** What help says of defaults and choices; it comes with their values in its place. */
    private static final String HELP_VARIABLE = "\\$\\{[^}]*}";

    /** A sentence about a line of a file. */
    private static final Pattern PLACED = Pattern.compile("((?:[A-Za-z]:)?[^:\\n]++:\\d++): (.++)", Pattern.DOTALL);

    private static final int DEEPEST = 2;

    private final Map<String, String> whole = new HashMap<>();
    private final List<Template> templates = new ArrayList<>();

    private Messages() {}

    /** A sentence with parts that vary. */
    private record Template(Pattern english, String translated) {}

    /** The messages of a language: Chinese, or English for all others. */
    static Messages of(Locale locale) {
        Messages messages = new Messages();
        if (locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            messages.read(CHINESE);
            // A sentence that begins as another does is not that one with a long end.
            messages.templates.sort(Comparator.comparingInt(
                            (Template template) -> template.english.pattern().length())
                    .reversed());
        }
        return messages;
    }

    /** Whether sentences are said as they are written in the sources. */
    boolean isEnglish() {
        return whole.isEmpty();
    }

    /** A sentence, with what varies put in the place of each {@code {}}, in their order. */
    String say(String sentence, Object... parts) {
        return filled(whole.getOrDefault(sentence, sentence), parts);
    }

    /** A sentence that was said in English. */
    String translated(String sentence) {
        return isEnglish() ? sentence : translated(sentence, DEEPEST);
    }

    /** What varies in a sentence may be one too, such as the reason why something cannot be done. */
    private String translated(String sentence, int depth) {
        String known = whole.get(sentence);
        if (known != null || depth == 0 || sentence.isEmpty()) {
            return known == null ? sentence : known;
        }
        for (Template template : templates) {
            Matcher matcher = template.english.matcher(sentence);
            if (matcher.matches()) {
                Object[] parts = new Object[matcher.groupCount()];
                Arrays.setAll(parts, group -> translated(matcher.group(group + 1), depth - 1));
                return filled(template.translated, parts);
            }
        }
        Matcher placed = PLACED.matcher(sentence);
        return placed.matches() ? placed.group(1) + "：" + translated(placed.group(2), depth) : sentence;
    }

    /** A finding in this language. */
    Diagnostic translated(Diagnostic found) {
        return isEnglish()
                ? found
                : new Diagnostic(
                        found.severity(),
                        found.code(),
                        found.at(),
                        translated(found.message()),
                        found.hint() == null ? null : translated(found.hint()));
    }

    /** A report in this language. */
    Report translated(Report report) {
        return isEnglish()
                ? report
                : new Report(
                        report.version(),
                        report.style(),
                        report.articles().stream().map(this::translated).toList(),
                        translated(report.diagnostics()));
    }

    private ReportedArticle translated(ReportedArticle article) {
        return new ReportedArticle(
                article.source(),
                article.title(),
                article.metadata(),
                article.outline(),
                article.ledger(),
                article.editions().stream().map(this::translated).toList(),
                translated(article.diagnostics()),
                article.milliseconds());
    }

    private ReportedEdition translated(ReportedEdition edition) {
        return new ReportedEdition(
                edition.edition(),
                edition.file(),
                edition.bytes(),
                edition.sha256(),
                edition.pages(),
                edition.fonts(),
                edition.checks().stream()
                        .map(check -> new CheckResult(check.check(), translated(check.findings()), check.counts()))
                        .toList(),
                edition.summary(),
                edition.layout());
    }

    private List<Diagnostic> translated(List<Diagnostic> found) {
        return found.stream().map(this::translated).toList();
    }

    private static String filled(String template, Object... parts) {
        StringBuilder filled = new StringBuilder();
        String rest = template;
        for (Object part : parts) {
            int place = rest.indexOf(VARIES);
            append(rest.substring(0, place), filled);
            append(String.valueOf(part), filled);
            rest = rest.substring(place + VARIES.length());
        }
        append(rest, filled);
        return filled.toString();
    }

    /** Between Han and Latin there is a gap, also where what varies begins or ends. */
    private static void append(String text, StringBuilder filled) {
        if (!filled.isEmpty() && !text.isEmpty()) {
            int before = filled.codePointBefore(filled.length());
            int after = text.codePointAt(0);
            if ((CharacterScript.isHan(before) && isLatinOrDigit(after))
                    || (isLatinOrDigit(before) && CharacterScript.isHan(after))) {
                filled.append(' ');
            }
        }
        filled.append(text);
    }

    private static boolean isLatinOrDigit(int character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }

    private void read(String table) {
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(table), table);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    add(
                            line.substring(0, tab).replace("\\n", "\n"),
                            line.substring(tab + 1).replace("\\n", "\n"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String english, String translated) {
        whole.put(english, translated);
        String template = english.replaceAll(HELP_VARIABLE, VARIES);
        if (template.contains(VARIES)) {
            String pattern =
                    Pattern.quote(template).replace(VARIES, "\\E(.*)\\Q").replace("\\Q\\E", "");
            templates.add(new Template(
                    Pattern.compile(pattern, Pattern.DOTALL), translated.replaceAll(HELP_VARIABLE, VARIES)));
        }
    }
}
