package io.github.zhiban.edition.print;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.edition.EditionCodes;
import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.edition.markup.Medium;
import io.github.zhiban.edition.markup.MissingPicture;
import io.github.zhiban.edition.markup.PictureLook;
import io.github.zhiban.font.Coverage;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.formula.FormulaDrawing;
import io.github.zhiban.formula.FormulaNumber;
import io.github.zhiban.formula.FormulaRows;
import io.github.zhiban.picture.PictureKind;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.text.Cells;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What pages of the handout and slides have in common: drawn formulas, fitted pictures, boxes for characters no font
 * has.
 */
public abstract class PrintMedium implements Medium {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#:\\s]+\\S*");
    /** Less room than this, in em of tables, and an address would take many lines. */
    private static final double ROOM_FOR_ADDRESS = 22;

    /** A formula lower than this, in em, is no higher than the line of its number. */
    private static final double LOW = 1.1;

    /** From this many rows on a formula may go on on the next page. */
    private static final int MANY_ROWS = 5;

    /** How wide a figure of a number is at most, in em. */
    private static final double NUMBER_CELL = 0.56;

    private static final String ZERO_WIDTH_SPACE = "\u200B";

    private record Wanted(String tex, boolean display, double widest, boolean bold) {}

    /** Elements whose text is bold in every style. */
    private static final Set<String> BOLD = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "strong", "th");

    private final Coverage coverage;
    private final FormulaDrawer drawer;
    private final Measures measures;
    private final PictureBox box;
    private final Map<String, PreparedPicture> pictures;
    private final Diagnostics diagnostics;
    private final Map<Wanted, Optional<String>> keys = new HashMap<>();
    private final Map<String, FormulaDrawing> formulas = new LinkedHashMap<>();
    private final Set<Integer> reported = new HashSet<>();

    protected PrintMedium(
            Coverage coverage,
            FormulaDrawer drawer,
            Measures measures,
            Map<String, PreparedPicture> pictures,
            Diagnostics diagnostics) {
        this.coverage = coverage;
        this.drawer = drawer;
        this.measures = measures;
        this.box = new PictureBox(measures);
        this.pictures = pictures;
        this.diagnostics = diagnostics;
    }

    /** The drawings that the written pages refer to, by key. */
    public Map<String, FormulaDrawing> formulas() {
        return formulas;
    }

    @Override
    public void text(Markup out, String text, Location at) {
        int written = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!coverage.covers(c)) {
                // Boxes side by side may part; the space takes no room and is not copied.
                out.text(i > 0 && i == written ? ZERO_WIDTH_SPACE : text.substring(written, i));
                written = i + Character.charCount(c);
                missingGlyph(out, c, at);
            }
            i += Character.charCount(c);
        }
        out.text(text.substring(written));
    }

    private void missingGlyph(Markup out, int c, Location at) {
        String name = "U+%04X".formatted(c);
        out.element("span", name, "class", "missing", "title", name);
        if (reported.add(c)) {
            diagnostics.warning(
                    EditionCodes.MISSING_GLYPH,
                    at,
                    "No font has the character " + name + ", a box with its number stands for it.",
                    "Add a font that has it to the catalogue.");
        }
    }

    @Override
    public void formula(Markup out, String tex, boolean display, double room, Location at) {
        Wanted asked =
                new Wanted(tex, display, Math.min(room, measures.width()) / measures.textSize(), out.isWithin(BOLD));
        Optional<String> key = keys.computeIfAbsent(asked, wanted -> draw(wanted, at));
        if (key.isEmpty()) {
            formulaText(out, tex, display, at);
        } else if (display) {
            displayed(out, Objects.requireNonNull(formulas.get(key.get())), key.get(), tex);
        } else {
            drawn(out, "span", key.get(), tex);
        }
    }

    /** Its numbers at the margin; those of a high formula rise to the baselines of their rows. */
    private static void numbers(Markup out, FormulaDrawing drawing, boolean high, @Nullable String width) {
        double above = -drawing.height();
        for (FormulaNumber number : drawing.numbers()) {
            out.open("span", "class", "number", "data-role", "EquationNumber", "style", width);
            if (high) {
                // Lines have no height of their own here.
                String rise = String.format(Locale.ROOT, "height: %.3fem", Math.max(0, number.baseline() - above));
                out.element("span", "", "class", "rise", "style", rise);
                above = number.baseline();
            }
            out.text(number.text()).close();
        }
    }

    /** Whether a page may end between the rows of a formula. */
    protected boolean breaksFormulas() {
        return false;
    }

    /** One formula, whose rows are drawn one by one. */
    private void rows(Markup out, List<FormulaDrawing> rows, String key, String tex) {
        double room = rows.stream()
                .flatMap(row -> row.numbers().stream())
                .mapToDouble(number -> 0.5 + NUMBER_CELL * Cells.of(number.text()))
                .max()
                .orElse(0);
        String width = String.format(Locale.ROOT, "width: %.2fem", room);
        out.open("div", "class", "equation long");
        out.open("div", "class", "rows", "data-formula", key + "-rows", "data-tex", tex);
        for (int i = 0; i < rows.size(); i++) {
            String row = key + "-" + (i + 1);
            formulas.put(row, rows.get(i));
            String place = i == 0 ? "row first" : i == rows.size() - 1 ? "row last" : "row";
            out.open("span", "class", place);
            numbers(out, rows.get(i), true, width);
            if (room > 0 && rows.get(i).numbers().isEmpty()) {
                // Else rows without numbers would stand farther to the right.
                String blank = String.format(
                        Locale.ROOT, "%s; height: %.3fem", width, rows.get(i).height());
                out.element("span", "", "class", "number", "style", blank);
            }
            out.open("span", "class", "formula", "data-row", row, "data-tex", i == 0 ? tex : "")
                    .close();
            out.close();
        }
        out.close().close();
    }

    private void displayed(Markup out, FormulaDrawing drawing, String key, String tex) {
        List<FormulaDrawing> rows = breaksFormulas() ? FormulaRows.of(drawing) : List.of(drawing);
        if (rows.size() >= MANY_ROWS) {
            rows(out, rows, key, tex);
            return;
        }
        int numbers = drawing.numbers().size();
        boolean low = numbers == 0 || (numbers == 1 && drawing.height() < LOW);
        out.open("div", "class", low ? "equation" : "equation numbered");
        numbers(out, drawing, !low, null);
        if (low) {
            drawn(out, "div", key, tex);
        } else {
            out.open("div", "class", "formula", "data-formula", key, "data-tex", tex)
                    .close();
        }
        out.close();
    }

    /** The element around it gives a line that holds nothing else the height and the baseline of text. */
    private static void drawn(Markup out, String element, String key, String tex) {
        out.open("span", "class", "strut")
                .open(element, "class", "formula", "data-formula", key, "data-tex", tex)
                .close()
                .close();
    }

    private void formulaText(Markup out, String tex, boolean display, Location at) {
        if (display) {
            out.open("div", "class", "equation");
        }
        out.open("code", "class", "tex");
        text(out, tex, at);
        out.close();
        if (display) {
            out.close();
        }
    }

    private Optional<String> draw(Wanted wanted, Location at) {
        return diagnostics
                .keep(drawer.draw(wanted.tex(), wanted.display(), wanted.widest(), wanted.bold(), at))
                .map(drawing -> {
                    String key = "formula-" + (formulas.size() + 1);
                    formulas.put(key, drawing);
                    return key;
                });
    }

    @Override
    public boolean has(Picture picture) {
        return pictures.containsKey(picture.address());
    }

    @Override
    public double width(Picture picture) {
        PreparedPicture prepared = pictures.get(picture.address());
        return prepared == null ? 0 : box.width(picture, prepared);
    }

    @Override
    public double height(Picture picture) {
        PreparedPicture prepared = pictures.get(picture.address());
        return prepared == null ? 0 : box.width(picture, prepared) * prepared.height() / prepared.width();
    }

    @Override
    public boolean isPhotograph(Picture picture) {
        PreparedPicture prepared = pictures.get(picture.address());
        return prepared != null && prepared.traits().kind() == PictureKind.PHOTOGRAPH;
    }

    @Override
    public void picture(Markup out, Picture picture, String label, double room, double highest, Location at) {
        PreparedPicture prepared = pictures.get(picture.address());
        if (prepared == null) {
            MissingPicture.report(picture, at, diagnostics);
            placeholder(out, picture, label, room, at);
        } else {
            out.empty(
                    "img",
                    "class",
                    PictureLook.of(prepared),
                    "src",
                    picture.address(),
                    "alt",
                    picture.alt(),
                    "style",
                    box.fit(picture, prepared, room, highest));
        }
    }

    @Override
    public void inlinePicture(Markup out, Picture picture, Location at) {
        PreparedPicture prepared = pictures.get(picture.address());
        if (prepared == null) {
            MissingPicture.report(picture, at, diagnostics);
            out.open("span", "class", "missing-picture", "data-role", "Placeholder");
            text(out, "［" + picture.alt() + "］", at);
            out.close();
        } else {
            out.empty(
                    "img",
                    "class",
                    "inline",
                    "src",
                    picture.address(),
                    "alt",
                    picture.alt(),
                    "style",
                    box.fitInLine(picture, prepared));
        }
    }

    /**
     * Writes what stands for a picture that is not at hand: what it shows and, where there is room for it, its address.
     */
    private void placeholder(Markup out, Picture picture, String label, double room, Location at) {
        String address = picture.shortAddress();
        boolean remote = WEB.matcher(picture.address()).matches();
        out.open("p", "class", "missing-picture", "data-role", "Placeholder");
        if (room < ROOM_FOR_ADDRESS * measures.table().size()) {
            out.open(remote ? "a" : "span", "class", "alt", "href", remote ? picture.address() : null);
            text(out, label, at);
            out.close().close();
            return;
        }
        out.open("span", "class", "alt");
        text(out, label, at);
        out.close().text(" ");
        if (remote) {
            out.element("a", address, "class", "address", "href", picture.address());
        } else {
            out.open("span", "class", "address");
            text(out, address, at);
            out.close();
        }
        out.close();
    }

    @Override
    public void anchor(Markup out, String id) {
        out.empty("span", "id", id);
    }

    @Override
    public void ruby(Markup out, Inline.Ruby ruby, Location at) {
        out.open("ruby").open("rb");
        text(out, ruby.base(), at);
        out.close().open("rt");
        text(out, ruby.annotation(), at);
        out.close().close();
    }

    @Override
    public boolean writesMarkers() {
        return false;
    }
}
