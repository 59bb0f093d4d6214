package io.github.zhiban.source.build;

import io.github.zhiban.text.Marks;
import java.util.List;
import java.util.regex.Pattern;

/** Tells sentences that someone set as code, for its frame or by an indent, from program text with comments. */
final class CodeProse {
    private static final Pattern NOT_PROSE =
            Pattern.compile("^\\s*(?:#|//|/\\*|\\*(?!\\*)|--|<|;|@|\\$|>)|[{}├│└─┌┐┘┬┴┼|=]|;$");

    private CodeProse() {}

    /** Whether nearly all lines of a text are sentences in Han. */
    static boolean isProse(String code) {
        List<String> lines =
                code.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        long prose = lines.stream().filter(CodeProse::isSentence).count();
        return prose * 10 >= lines.size() * 8L && code.length() > 30;
    }

    private static boolean isSentence(String line) {
        long han = line.codePoints().filter(Character::isIdeographic).count();
        return han >= 6
                && han * 2 > line.replace(" ", "").length()
                && Marks.any(Marks.OF_PROSE, line)
                && !NOT_PROSE.matcher(line).find();
    }
}
