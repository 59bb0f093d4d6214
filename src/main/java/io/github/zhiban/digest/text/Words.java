package io.github.zhiban.digest.text;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import io.github.zhiban.text.HanFolding;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words with HanLP's longest match over its core dictionary, which is read from the library's own
 * archive: no models, no files, no logs. The library's segments do the same but read its second dictionary as well,
 * used or not. Only runs of Han go through HanLP; Latin names, versions and numbers stay whole. Thread safe.
 */
public final class Words {
    /** What is in no dictionary is, as a rule, part of a name. */
    private static final String UNKNOWN = "nz";

    /** The words of a text in order; punctuation and white space are left out. */
    public List<Word> of(String text) {
        var folded = HanFolding.fold(text);
        var words = new ArrayList<Word>();
        int i = 0;
        while (i < folded.length()) {
            int end = i;
            if (HanFolding.isHan(folded.charAt(i))) {
                while (end < folded.length() && HanFolding.isHan(folded.charAt(end))) {
                    end++;
                }
                addHan(folded, i, end, words);
            } else if (Character.isLetterOrDigit(folded.charAt(i))) {
                end = endOfName(folded, i);
                var name = folded.substring(i, end);
                words.add(new Word(name, tag(name), new Span(i, end)));
            } else {
                end = i + 1;
            }
            i = end;
        }
        return List.copyOf(words);
    }

    private static String tag(String name) {
        if (name.chars().noneMatch(Character::isLetter)) {
            return "m";
        }
        return EnglishVerbs.contains(name) ? "v" : "nx";
    }

    private static void addHan(String folded, int start, int end, List<Word> words) {
        var found = CoreDictionary.trie.getLongestSearcher(folded.substring(start, end), 0);
        int at = start;
        while (found.next()) {
            int begin = start + found.begin;
            addUnknown(folded, at, begin, words);
            at = begin + found.length;
            words.add(new Word(folded.substring(begin, at), found.value.nature[0].toString(), new Span(begin, at)));
        }
        addUnknown(folded, at, end, words);
    }

    /** What is in no dictionary: numerals, and parts of names. */
    private static void addUnknown(String folded, int start, int end, List<Word> words) {
        int at = start;
        while (at < end) {
            boolean numeral = isNumeral(folded.charAt(at));
            int next = at + 1;
            while (next < end && isNumeral(folded.charAt(next)) == numeral) {
                next++;
            }
            words.add(new Word(folded.substring(at, next), numeral ? "m" : UNKNOWN, new Span(at, next)));
            at = next;
        }
    }

    private static boolean isNumeral(char c) {
        return "零〇○一二两三四五六七八九十廿百千万亿壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(c) >= 0;
    }

    private static int endOfName(String text, int start) {
        int end = start;
        while (end < text.length() && !HanFolding.isHan(text.charAt(end)) && belongsToName(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean belongsToName(String text, int i) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || c == '_' || c == '+' || c == '#') {
            return true;
        }
        boolean joins = c == '-' || c == '.' || c == '\'';
        return joins
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i + 1))
                && !HanFolding.isHan(text.charAt(i + 1));
    }
}
