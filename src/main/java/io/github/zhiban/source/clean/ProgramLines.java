package io.github.zhiban.source.clean;

import io.github.zhiban.source.select.Texts;
import io.github.zhiban.text.CharacterScript;
import java.util.List;
import java.util.regex.Pattern;

/** Which lines are program text, whatever their comments and strings say in Chinese. */
final class ProgramLines {
    /** So many lines in a row, at least; a command after a prompt is enough alone. */
    private static final int FEWEST = 4;

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern STRONG = Pattern.compile("\\s*(?:[^\\p{IsHan}]*[;{}](?:\\s*(?://|/\\*).*)?\\s*"
            + "|(?:import|package|using|public|private|protected|static|final|class|interface|enum|struct|"
            + "def|return|else|try|finally|var|let|export"
            + "|const|function|typedef|namespace|void|from)\\b(?!,)[^\\p{IsHan}]*"
            + "|#(?:include|define|ifdef|ifndef|endif|pragma|if)\\b.*"
            + "|(?:if|for|while|switch|catch|elif|print|printf|cout|System\\.out)\\s*(?:\\(|<<|\\.).*"
            + "|</?[a-zA-Z][\\w:-]*(?:\\s[^<>]*)?/?>.*|[\\w.\\[\\]*]+\\s*[-+*/|]?=\\s*[^\\p{IsHan}\\s=].*"
            + "|[\\w.]+\\([^\\p{IsHan}]*\\)\\s*;?|@[A-Z]\\w+.*"
            + "|\"[\\w.-]+\"\\s*:.*|<[a-zA-Z][\\w.:-]*(?:\\s[^\\p{IsHan}]*)?|[\\w:.-]+=\"[^\"]*\"\\s*/?>?|"
            + "[\\[\\]{}(),;]+)");
    private static final Pattern COMMENT = Pattern.compile("\\s*(?://|/\\*|\\*|#|--|<!--|;|%).*");
    /** A comment as only programs have it: no heading, list or rule of Markdown. */
    private static final Pattern PROGRAM_COMMENT = Pattern.compile("\\s*(?://|/\\*).*");

    private static final Pattern PROMPT = Pattern.compile(
            "\\s*(?:\\[[\\w.-]+@[^\\]]*\\]\\s*[#$]|[\\w.-]+@[\\w.-]+:[^\\s#$]*[#$]|>>>)\\s*[\\x21-\\x7E].*");
    /** A command after a bare prompt; # also begins headings of Markdown and remarks. */
    private static final Pattern BARE_PROMPT = Pattern.compile("\\s*[#$]\\s[a-z][\\w./-]*(?:\\s[^\\p{IsHan}]*)?");

    /** What a program reported: lines that begin with a time, or with where an exception came by. */
    private static final Pattern REPORT = Pattern.compile("\\s*(?:\\[\\s*\\d+\\.\\d{3,6}\\]\\s[^\\p{IsHan}]*"
            + "|(?:\\d{4}[-/.])?\\d{1,2}[-/.]\\d{1,2}[ T]\\d{1,"
            + "2}:\\d{2}:\\d{2}\\b[^\\p{IsHan}A-Za-z]*+[A-Za-z][^\\p{IsHan}]*"
            + "|at\\s+[\\w.$<>]+\\([^\\p{IsHan}]*\\)\\s*|Caused by: [^\\p{IsHan}]*|\\.\\.\\. \\d+ more\\s*)");

    /** What a line says between its quotes, straight ones or those that an editor made of them. */
    private static final Pattern STRING = Pattern.compile("(\"|“|”)[^\"“”]*[\"“”]|['‘’][^'‘’]*['‘’]");
    /** Comments, to the end of the line; what two slashes begin after a colon is an address. */
    private static final Pattern REMARK = Pattern.compile("(?<!:)//.*|/\\*.*");

    private static final Pattern OPENS = Pattern.compile("[{(\\[]\\s*$");
    private static final Pattern CLOSES = Pattern.compile("^\\s*[})\\]]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]\\s*$");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    /** A line of so many words that ends with a stop is a sentence. */
    private static final int WORDS = 6;

    private ProgramLines() {}

    /** Whether a line can stand in a program. One that begins with a Han character is no code. */
    static boolean mayBeCode(String line) {
        if (CharacterScript.isHan(Texts.first(line))) {
            return false;
        }
        String bare = bare(line);
        return (!HAN.matcher(bare).find() && !isSentence(line)) || isComment(line) || isStrong(line);
    }

    /** Whether a line stands nowhere but in a program. */
    static boolean isStrong(String line) {
        return STRONG.matcher(line).matches()
                || PROMPT.matcher(line).matches()
                || REPORT.matcher(line).matches()
                || isStrongBare(line);
    }

    private static boolean isStrongBare(String line) {
        String bare = bare(line);
        return !bare.isBlank() && !bare.equals(line) && STRONG.matcher(bare).matches();
    }

    /** Whether a line is a comment that belongs to the program text or the command after it. */
    static boolean isRemark(String line, String next) {
        return isProgramComment(line)
                || (line.strip().startsWith("#")
                        && (PROMPT.matcher(next).matches()
                                || BARE_PROMPT.matcher(next).matches()));
    }

    private static boolean isProgramComment(String line) {
        return PROGRAM_COMMENT.matcher(line).matches();
    }

    /** Whether a line can begin or end program text: code, or a command. */
    static boolean isEdge(String line) {
        return isStrong(line) || BARE_PROMPT.matcher(line).matches();
    }

    /**
     * Whether lines in a row are program text: of those that say what they are, most are code, or stand in its
     * brackets.
     */
    static boolean areCode(List<String> lines) {
        int depth = 0;
        int strong = 0;
        int weighed = 0;
        boolean commands = !lines.isEmpty();
        int prompts = 0;
        for (String line : lines) {
            boolean prompt = PROMPT.matcher(line).matches();
            prompts += prompt || BARE_PROMPT.matcher(line).matches() ? 1 : 0;
            commands &= prompt;
            String bare = bare(line);
            if (CLOSES.matcher(bare).find()) {
                depth--;
            }
            boolean inBrackets = depth > 0;
            if (OPENS.matcher(bare).find()) {
                depth++;
            }
            boolean certain = inBrackets || isStrong(line);
            strong += certain ? 1 : 0;
            weighed += certain || !isProgramComment(line) ? 1 : 0;
        }
        return commands
                || areSession(lines, prompts)
                || (lines.size() >= FEWEST && strong * 2 >= weighed && strong > 1);
    }

    /** Whether lines are commands, and remarks on them. */
    private static boolean areSession(List<String> lines, int prompts) {
        return prompts > 1
                && lines.stream()
                        .allMatch(line -> PROMPT.matcher(line).matches()
                                || BARE_PROMPT.matcher(line).matches()
                                || line.strip().startsWith("#"));
    }

    private static boolean isComment(String line) {
        return COMMENT.matcher(line).matches();
    }

    private static String bare(String line) {
        return REMARK.matcher(STRING.matcher(line).replaceAll("\"\""))
                .replaceAll("")
                .stripTrailing();
    }

    private static boolean isSentence(String line) {
        return SENTENCE_END.matcher(line).find() && BLANK.split(line.strip(), -1).length >= WORDS;
    }
}
