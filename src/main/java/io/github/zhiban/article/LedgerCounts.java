package io.github.zhiban.article;

import io.github.zhiban.article.Ledger.Entry;
import io.github.zhiban.article.Ledger.Fate;
import io.github.zhiban.article.Ledger.Reason;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of a source met which fate, in runs of text, pictures and tags.
 *
 * @param dropped by the reason
 */
public record LedgerCounts(int printed, int moved, int unaccounted, SortedMap<Reason, Integer> dropped) {
    /** Keeps its own copy of the map. */
    public LedgerCounts {
        dropped = Collections.unmodifiableSortedMap(new TreeMap<>(dropped));
    }

    /** The counts after so many printed pictures turned out to be decoration. */
    public LedgerCounts withDecorations(int pictures) {
        int left = Math.min(pictures, printed);
        SortedMap<Reason, Integer> all = new TreeMap<>(dropped);
        if (left > 0) {
            all.merge(Reason.DECORATION, left, Integer::sum);
        }
        return new LedgerCounts(printed - left, moved, unaccounted, all);
    }

    /** The counts of a ledger. */
    public static LedgerCounts of(Ledger ledger) {
        SortedMap<Reason, Integer> dropped = new TreeMap<>();
        for (Entry entry : ledger.entries()) {
            if (entry.reason() != null) {
                dropped.merge(entry.reason(), 1, Integer::sum);
            }
        }
        return new LedgerCounts(
                (int) ledger.count(Fate.PRINTED),
                (int) ledger.count(Fate.MOVED),
                (int) ledger.count(Fate.UNACCOUNTED),
                dropped);
    }
}
