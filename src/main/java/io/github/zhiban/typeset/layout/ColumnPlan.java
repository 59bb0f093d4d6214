package io.github.zhiban.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Which part of which sheet of paper each area of a text in columns takes (CSS Multi-column Layout 1). The areas follow
 * one another as the text does: what stands across all columns, then column by column. Used by one thread.
 */
final class ColumnPlan {
    /** The column of an area that is as wide as the page. */
    static final int ACROSS = -1;

    private final int count;
    private final int gap;
    private final List<Element> across;
    private final List<Area> areas = new ArrayList<>();
    /** How many areas hold what stands across all columns: as long as that is not known, all of them. */
    private int lead;
    /** What it takes of the last of them, in dots; 0 where the columns begin on the next sheet. */
    private int leadHeight;
    /** The first of the last areas, which are as high as one another: all of them hold text. */
    private int lastFrom = Integer.MAX_VALUE;

    private int lastHeight;
    private final ColumnRule rule;

    /**
     * A part of a sheet.
     *
     * @param sheet counted from 0
     * @param column counted from 0, or {@link #ACROSS}
     * @param page the name of the page, {@code null} for usual ones
     */
    record Area(int sheet, int column, @Nullable String page) {}

    /**
     * A plan.
     *
     * @param rule the line between columns
     * @param across the elements at the beginning of the text that stand across all columns
     */
    ColumnPlan(int count, ColumnRule rule, List<Element> across) {
        this.count = count;
        this.gap = rule.gap();
        this.rule = rule;
        this.across = List.copyOf(across);
        this.lead = across.isEmpty() ? 0 : Integer.MAX_VALUE;
    }

    ColumnRule rule() {
        return rule;
    }

    int count() {
        return count;
    }

    /** Says how high the columns of the last sheet are, in dots, and which is the first of them. */
    void balance(int from, int height) {
        lastFrom = from;
        lastHeight = height;
    }

    List<Element> across() {
        return across;
    }

    /** How wide a column is, in dots, on a page whose text area has a width. */
    int columnWidth(int width) {
        return Math.max(1, (width - (count - 1) * gap) / count);
    }

    /** Where a column begins, in dots from the left edge of the text area. */
    int left(Area area, int width) {
        return area.column() <= 0 ? 0 : area.column() * (columnWidth(width) + gap);
    }

    /**
     * Says where the columns begin.
     *
     * @param areas how many hold what stands across all columns
     * @param height what it takes of the last of them, in dots; 0 where the columns begin on the next sheet
     */
    void begin(int areas, int height) {
        lead = areas;
        leadHeight = height;
    }

    /** How high an area that ends before its page does is, in dots; 0 for one that is as high as its page. */
    int height(int index) {
        return index == lead - 1 ? leadHeight : index >= lastFrom ? lastHeight : 0;
    }

    /** How far below the top of the text area a column begins, in dots. */
    int top(Area area) {
        return area.column() >= 0 && area.sheet() == lead - 1 ? leadHeight : 0;
    }

    /** Adds the area with an index; those from there on were given up again. */
    Area add(int index, @Nullable String page, boolean onNewSheet) {
        areas.subList(Math.min(index, areas.size()), areas.size()).clear();
        Area area = after(index == 0 ? null : areas.get(index - 1), index, page, onNewSheet);
        areas.add(area);
        return area;
    }

    private Area after(@Nullable Area before, int index, @Nullable String page, boolean onNewSheet) {
        int sheet = before == null ? 0 : before.sheet() + 1;
        if (index < lead || page != null) {
            return new Area(sheet, ACROSS, page);
        }
        if (before == null) {
            return new Area(sheet, 0, null);
        }
        boolean below = index == lead && leadHeight > 0;
        boolean beside = before.column() != ACROSS && before.column() < count - 1 && !onNewSheet;
        return below || beside ? new Area(before.sheet(), before.column() + 1, null) : new Area(sheet, 0, null);
    }

    Area area(int index) {
        return areas.get(index);
    }
}
