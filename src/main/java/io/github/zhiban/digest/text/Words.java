package io.github.zhiban.digest.text;

import com.hankcs.hanlp.seg.Other.DoubleArrayTrieSegment;
import com.hankcs.hanlp.seg.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words with HanLP's longest match over its core dictionary, which is read from the library's own archive:
 * no models, no files, no logs. Only runs of Han go through HanLP; Latin names, versions and numbers stay whole. Thread safe.
 */
public final class Words {
    private final Segment segment = new DoubleArrayTrieSegment()
            .enableCustomDictionary(false)
            .enableNumberQuantifierRecognize(false)
            .enablePartOfSpeechTagging(true)
            .enableOffset(true);

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

    private void addHan(String folded, int start, int end, List<Word> words) {
        int at = start;
        for (var term : segment.seg(folded.substring(start, end))) {
            words.add(new Word(term.word, term.nature.toString(), new Span(at, at + term.word.length())));
            at += term.word.length();
        }
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
