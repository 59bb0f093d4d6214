package io.github.zhiban.source.ledger;

import io.github.zhiban.article.Ledger.Kind;
import io.github.zhiban.source.markup.KnownElements;
import io.github.zhiban.source.markup.MarkupToken;
import io.github.zhiban.source.markup.MarkupTokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** What stands in a source, by a tokenizer that knows nothing of what the reader makes of it. */
final class SourceRuns {
    private static final Set<String> SILENT = Set.of("script", "style", "iframe", "noframes", "noembed");
    /** Of whatever name, so that what looks like one within the value of another is none. */
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s(?<name>[\\w:@-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    private static final Pattern ADDRESS_NAME =
            Pattern.compile("(?i)[\\w:@-]*(?:src|original|url|lazy|echo|file)[\\w-]*");
    private static final Set<String> PICTURES = Set.of("img", "amp-img");
    /** What in Markdown is no text, wherever it stands. */
    static final Pattern SYNTAX = Pattern.compile(String.join(
            "|",
            "(?i:<(script|style)\\b(?:(?!</\\1)[\\s\\S])*+</\\1\\s*+>)",
            "\\{%-?[ \\t]*comment\\b(?:(?!endcomment)[\\s\\S])*+endcomment[^%]*%}",
            "(?m:^[ \\t]*(?:[-*+]|1\\.)[ \\t]+.*\\n\\{:[ \\t]*toc.*$)",
            "(?m:^[ \\t>]*\\d{1,9}[.)](?=[ \\t]))",
            "!\\[[^\\]\\n]{0,2000}+](?=[(\\[])",
            "(?<=]\\()[^()]{0,2000}+(?:\\([^()\\n]*\\)[^()\\n]*)?(?=\\))",
            "(?<=\\))\\{[^}\\n]*}",
            "\\{%.{0,2000}?%}",
            "\\{\\{[<%][^{}]{0,600}+}}",
            "\\{\\{.{0,2000}?}}",
            // Numbers and times of subtitles.
            "(?m:^(?:\\d{1,6}[ \\t]*\\n)?[ \\t]*(?:\\d{1,2}:)?\\d{2}:\\d{2}[,.]\\d{3}[ \\t]*-->.*$)|\\AWEBVTT.*",
            // What outliners write beside their blocks.
            "(?m:^[ \\t]*[a-z][\\w.-]*::(?:[ \\t].*)?$)|\\(\\([0-9a-f-]{36}\\)\\)|(?m:^[ \\t]*:(?:LOGBOOK|PROPERTIES):[ \\t]*$)(?:(?!:END:)[\\s\\S])*+:END:",
            "(?m:^[ \\t]*(?:- )?#\\+(?i:begin|end)_.*$)|(?<=- )(?:TODO|DOING|NOW|LATER|WAIT(?:ING)?|IN-PROGRESS|DONE|CANCELL?ED)(?=\\s)",
            "\\{[:#.][^{}\\n]*+}",
            "\\{[a-z]{2,16}}(?=`)",
            // Names of formulas, and what refers to them: their numbers are printed.
            "\\\\(?:nonumber|notag)(?![A-Za-z])|\\\\(?:eq)?(?:ref|label)\\{[^{}\\n]*+}",
            "(?m:^%%[ \\t]*$)(?:(?!%%)[\\s\\S])*+%%|%%[^%]{0,400}+%%",
            "<!--(?:(?!-->)[\\s\\S])*+-->",
            "</?[A-Za-z](?:[^<>\"']|\"[^\"<]{0,400}\"|'[^'<]{0,400}')*+>",
            "<[!/]?[A-Za-z][^<>]*+(?:>|\\z)",
            "<(?:\\?|/[^A-Za-z<>])[^<>]*+>",
            // Addresses and titles of links, labels, definitions.
            "(?<=])\\[[^\\[\\]\\n]*+]",
            "(?m:^[ \\t]{0,3}\\[(?!\\^)[^\\]\\n]+]:[ \\t]*+(?:\\n[ \\t]*+\\S++)?.*$)",
            "(?m:^[ \\t>]{0,8}\\[\\^[^\\]\\n]+]:)",
            "\\[\\^[^\\[\\]\\n]*+]",
            "!?\\[\\[[^\\[\\]\\n]*+]]",
            "\\*\\[[^\\[\\]\\n]*+]:",
            // Lines that begin a box or code.
            "(?m:^[ \\t>]*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++)*+(?:`{3,}|~{3,}).*$)",
            "(?m:^[ \\t]*(?::{3,}|!!!|\\?\\?\\?\\+?|///|===).*$)",
            "(?m:^[ \\t]*:[\\w-]+:.*$)",
            "\\[![A-Za-z]+]",
            "@?\\[{1,4}_?(?i:toc)_?]{1,4}",
            ":[+a-z0-9_-]+:",
            "\\[[xX/<>!?~*-]](?=\\s)",
            "(?<=\\s)\\^[\\w-]+(?=\\s|\\z)"));

    private SourceRuns() {}

    /**
     * A thing in the source.
     *
     * @param syntax whether it may be markup that says nothing
     * @param start where it begins
     */
    record Run(Kind kind, String text, boolean syntax, int start) {}

    /** The runs of a source in HTML. */
    static List<Run> ofHtml(String html) {
        List<Run> runs = new ArrayList<>();
        MarkupTokenizer tokens = new MarkupTokenizer(html);
        String last = "";
        MarkupRegion region = new MarkupRegion();
        while (tokens.hasNext()) {
            MarkupToken token = tokens.next();
            String piece = html.substring(token.start(), token.end());
            switch (token.kind()) {
                case TEXT ->
                    runs.add(new Run(region.kind(), Parser.unescapeEntities(piece, false), false, token.start()));
                case RAW_TEXT -> {
                    if (!SILENT.contains(last) || (last.equals("script") && region.kind() == Kind.FORMULA)) {
                        runs.add(new Run(region.kind(), Parser.unescapeEntities(piece, false), false, token.start()));
                    }
                }
                case START_TAG -> {
                    last = token.name();
                    region.start(token, piece, html);
                    addTag(token, piece, html, runs);
                }
                case END_TAG -> region.end(token);
                case COMMENT -> {}
            }
        }
        return runs;
    }

    private static void addTag(MarkupToken token, String piece, String html, List<Run> runs) {
        if (!token.isWhole()) {
            // It was cut off and is text; at the end of the file it is nothing.
            boolean last = token.end() == html.length();
            runs.add(new Run(last ? Kind.TAG : Kind.TEXT, Parser.unescapeEntities(piece, false), last, token.start()));
        } else if (PICTURES.contains(token.name())) {
            Matcher attribute = ATTRIBUTE.matcher(piece);
            StringBuilder all = new StringBuilder();
            Set<String> names = new HashSet<>();
            while (attribute.find()) {
                String name = attribute.group("name");
                // HTML, 13.2.5.33: of attributes with one name the first counts.
                boolean counts = ADDRESS_NAME.matcher(name).matches() && names.add(name.toLowerCase(Locale.ROOT));
                for (int group = 2; counts && group <= 4; group++) {
                    String value = attribute.group(group);
                    all.append(value == null ? "" : value.replace('\n', ' ')).append('\n');
                }
            }
            runs.add(new Run(Kind.PICTURE, Parser.unescapeEntities(all.toString(), true), false, token.start()));
        } else if (!KnownElements.isHtml(token.name()) && !KnownElements.isDrawn(token.name())) {
            boolean element = piece.indexOf('=') >= 0
                    || token.name().indexOf(':') >= 0
                    || token.closesItself(html)
                    || html.indexOf("</" + piece.substring(1, 1 + token.name().length()), token.end()) >= 0;
            runs.add(new Run(Kind.TAG, Parser.unescapeEntities(piece, false), element, token.start()));
        }
    }

    /** The runs of a source in Markdown: its lines, without what may be markup, and that. */
    static List<Run> ofMarkdown(String markdown) {
        List<Run> runs = new ArrayList<>();
        Matcher syntax = SYNTAX.matcher(markdown);
        Set<String> definitions = new HashSet<>();
        int at = 0;
        while (syntax.find()) {
            addLines(markdown, at, syntax.start(), definitions, runs);
            runs.add(new Run(Kind.TEXT, Parser.unescapeEntities(syntax.group(), false), true, syntax.start()));
            at = syntax.end();
        }
        addLines(markdown, at, markdown.length(), definitions, runs);
        return runs;
    }

    private static void addLines(String markdown, int from, int to, Set<String> definitions, List<Run> runs) {
        for (int start = from; start < to; ) {
            int feed = markdown.indexOf('\n', start);
            int end = feed < 0 || feed > to ? to : feed;
            String line = markdown.substring(start, end);
            Kind kind = line.strip().startsWith("$$") ? Kind.FORMULA : isNote(markdown, start) ? Kind.NOTE : Kind.TEXT;
            runs.add(new Run(
                    kind, Parser.unescapeEntities(line, false), isRepeated(markdown, start, end, definitions), start));
            start = end + 1;
        }
    }

    /** Whether a line explains an abbreviation once more, in the same words. */
    private static boolean isRepeated(String markdown, int start, int end, Set<String> definitions) {
        int line = markdown.lastIndexOf('\n', start - 1) + 1;
        return markdown.startsWith("*[", line) && line < start && !definitions.add(markdown.substring(line, end));
    }

    /** Whether the line of a place begins with the name of a note. */
    private static boolean isNote(String markdown, int at) {
        return markdown.startsWith("[^", markdown.lastIndexOf('\n', at - 1) + 1);
    }
}
