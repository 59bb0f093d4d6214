package io.github.zhiban.edition.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Spreads things that stand below one another over as many slides as they need: first in smaller type, down to the smallest that
 * can be read, then on a further slide, evenly.
 *
 * @param size the type size in which the things fit
 */
record Fit<T>(Size size, List<T> things) {
    private static final int FEW = 4;

    /**
     * Fits things into a height.
     *
     * @param largest the type size to begin with
     * @param most how many a slide may show
     * @param height of one thing in a type size, in points; an upper bound
     */
    static <T> List<Fit<T>> of(
            List<T> things, double room, Size largest, int most, ToDoubleBiFunction<T, Size> height) {
        List<Fit<T>> fits = new ArrayList<>();
        if (!things.isEmpty()) {
            add(things, room, largest, most, height, fits);
        }
        return fits;
    }

    private static <T> void add(
            List<T> things,
            double room,
            Size largest,
            int most,
            ToDoubleBiFunction<T, Size> height,
            List<Fit<T>> fits) {
        boolean alone = things.size() == 1;
        for (Size size : Size.values()) {
            boolean allowed = things.size() <= most
                    && !size.isLargerThan(largest)
                    && (alone || size != Size.DENSE)
                    && (things.size() <= FEW || size != Size.HUGE);
            boolean last = alone && size == Size.DENSE;
            if (last || (allowed && size.height(things, thing -> height.applyAsDouble(thing, size)) <= room)) {
                fits.add(new Fit<>(size, things));
                return;
            }
        }
        int half = (things.size() + 1) / 2;
        add(things.subList(0, half), room, largest, most, height, fits);
        add(things.subList(half, things.size()), room, largest, most, height, fits);
    }
}
