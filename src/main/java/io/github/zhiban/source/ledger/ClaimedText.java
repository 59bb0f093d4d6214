package io.github.zhiban.source.ledger;

import java.util.BitSet;

/** A text of which every part can be claimed once. Used by one thread. */
final class ClaimedText {
    /** A run is looked for at no more places than this. */
    private static final int MOST_PLACES = 400;

    private final String text;
    private final BitSet claimed = new BitSet();

    ClaimedText(String text) {
        this.text = text;
    }

    /** ClaimedText a run that begins at most so far behind a place: the place behind it; -1 where it is not there. */
    int claimNear(String run, int from, int most) {
        int place = text.indexOf(run, from);
        while (place >= 0 && place - from <= most) {
            if (isFree(place, place + run.length())) {
                return claim(place, run);
            }
            place = text.indexOf(run, place + 1);
        }
        return -1;
    }

    /** ClaimedText a run wherever it is: the place behind it; -1 where it is nowhere. */
    int claimAnywhere(String run) {
        int place = text.indexOf(run);
        for (int tries = 0; place >= 0 && tries < MOST_PLACES; tries++) {
            if (isFree(place, place + run.length())) {
                return claim(place, run);
            }
            int taken = claimed.nextClearBit(claimed.nextSetBit(place));
            place = text.indexOf(run, Math.max(place + 1, taken - run.length() + 1));
        }
        return -1;
    }

    /** How often a run stands in this text, whoever claimed it. */
    int count(String run) {
        return count(text, run);
    }

    /** How often a run stands in a text. */
    static int count(String text, String run) {
        int count = 0;
        for (int place = text.indexOf(run); place >= 0; place = text.indexOf(run, place + 1)) {
            count++;
        }
        return count;
    }

    private int claim(int place, String run) {
        claimed.set(place, place + run.length());
        return place + run.length();
    }

    private boolean isFree(int from, int to) {
        int next = claimed.nextSetBit(from);
        return next < 0 || next >= to;
    }
}
