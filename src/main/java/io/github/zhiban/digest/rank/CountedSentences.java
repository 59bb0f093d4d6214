package io.github.zhiban.digest.rank;

import io.github.zhiban.digest.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sentences that count: 「特点：1、…；2、…；3、…。」 is one list, though it stands in one paragraph.
 *
 * @param first the place of the sentence that opens the list
 * @param items for each sentence from there on, the item that it belongs to
 */
record CountedSentences(int first, List<Integer> items) {
    /** No list. */
    static final CountedSentences NONE = new CountedSentences(0, List.of());

    private static final int FEWEST = 2;
    /** So many sentences of an item may stand before the next number. */
    private static final int LONGEST_ITEM = 3;

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

    private static final Pattern OPENS = Pattern.compile(
            "^\\s*(?:(?:[（(]\\s*(\\d{1,2})\\s*[)）]|(\\d{1,2})(?:[、．)），]|\\.(?!\\d)))|([①-⑩])|(?:第|其)([一二三四五六七八九十])[、，"
                    + ",：:]|([一二三四五六])是)");
    private static final Pattern FIRST_WITHIN =
            Pattern.compile("[：:，,。；;\\s](?:[（(]\\s*1\\s*[)）]|1(?:[、．)）]|\\.(?!\\d))|①|[第其]一[、，,：:]|一是)\\s*\\S");

    CountedSentences {
        items = List.copyOf(items);
    }

    /** The first list in some sentences of a folded text. */
    static CountedSentences of(String folded, List<Span> sentences) {
        var texts = sentences.stream().map(sentence -> sentence.of(folded)).toList();
        for (int i = 0; i + 1 < texts.size(); i++) {
            if (number(texts.get(i)) == 1 || FIRST_WITHIN.matcher(texts.get(i)).find()) {
                var items = items(texts.subList(i, texts.size()));
                if (items.get(items.size() - 1) + 1 >= FEWEST) {
                    return new CountedSentences(i, items);
                }
            }
        }
        return NONE;
    }

    private static List<Integer> items(List<String> texts) {
        var items = new ArrayList<>(List.of(0));
        int last = 0;
        for (int i = 1; i < texts.size() && i - last <= LONGEST_ITEM; i++) {
            int item = items.get(last);
            if (number(texts.get(i)) == item + 2) {
                while (items.size() < i) {
                    items.add(item);
                }
                items.add(item + 1);
                last = i;
            }
        }
        return items;
    }

    /** How many items there are. */
    int count() {
        return items.isEmpty() ? 0 : items.get(items.size() - 1) + 1;
    }

    /** Whether a sentence belongs to the list. */
    boolean isIn(int sentence) {
        return sentence >= first && sentence < first + items.size();
    }

    /** Whether a sentence opens an item. */
    boolean opens(int sentence) {
        return isIn(sentence) && (sentence == first || item(sentence) != item(sentence - 1));
    }

    /** The item that a sentence of the list belongs to, from 0. */
    int item(int sentence) {
        return items.get(sentence - first);
    }

    /** The number that a folded sentence begins with; -1 when it begins with none. */
    static int number(String sentence) {
        var opening = OPENS.matcher(sentence);
        if (!opening.find()) {
            return -1;
        }
        for (int group = 1; group <= opening.groupCount(); group++) {
            var number = opening.group(group);
            if (number != null) {
                return Character.isDigit(number.charAt(0)) && !CIRCLED.contains(number)
                        ? Integer.parseInt(number)
                        : Math.max(NUMERALS.indexOf(number), CIRCLED.indexOf(number)) + 1;
            }
        }
        return -1;
    }
}
