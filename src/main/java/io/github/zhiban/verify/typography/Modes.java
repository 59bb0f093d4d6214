package io.github.zhiban.verify.typography;

import java.util.Map;
import java.util.TreeMap;

/** The most frequent of measured values. */
final class Modes {
    private Modes() {}

    /**
     * The most frequent value, the smallest of several.
     *
     * @param values at least one
     * @param step values closer than this are the same
     */
    static double of(double[] values, double step) {
        Map<Long, Integer> counts = new TreeMap<>();
        Map<Long, Double> firsts = new TreeMap<>();
        for (double value : values) {
            long key = Math.round(value / step);
            counts.merge(key, 1, Integer::sum);
            firsts.putIfAbsent(key, value);
        }
        long best = 0;
        int most = 0;
        for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        Double value = firsts.get(best);
        return value == null ? 0 : value;
    }
}
