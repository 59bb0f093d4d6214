package io.github.zhiban.picture;

import java.util.Arrays;
import java.util.Optional;

/** The colours of a picture that has at most 256, in order of appearance. */
final class Palette {
    private static final int COLOURS = 256;
    private static final int SLOTS = 1024;

    private final int[] colours = new int[COLOURS];
    private final int[] slots = new int[SLOTS];
    private int size;

    private Palette() {
        Arrays.fill(slots, -1);
    }

    /** The palette of some pixels; empty when they have too many colours. */
    static Optional<Palette> of(int[] argb) {
        Palette palette = new Palette();
        for (int i = 0; i < argb.length; i++) {
            if ((i == 0 || argb[i] != argb[i - 1]) && palette.place(argb[i]) < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(palette);
    }

    /** The place of a colour; -1 when there is no place any more. */
    int place(int colour) {
        int slot = (colour * 0x9E3779B1) >>> 22;
        while (slots[slot] >= 0) {
            if (colours[slots[slot]] == colour) {
                return slots[slot];
            }
            slot = (slot + 1) % SLOTS;
        }
        if (size == COLOURS) {
            return -1;
        }
        slots[slot] = size;
        colours[size] = colour;
        return size++;
    }

    int[] colours() {
        return Arrays.copyOf(colours, size);
    }
}
