package io.github.zhiban.edition.ebook;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Note;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.article.WebAddress;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.edition.markup.Described;
import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.edition.markup.Medium;
import io.github.zhiban.edition.markup.MissingPicture;
import io.github.zhiban.edition.markup.Places;
import io.github.zhiban.epub.Book;
import io.github.zhiban.picture.PreparedPicture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reading apps: pictures as files of the book, links that work across its files. */
final class EbookMedium implements Medium {
    /** What must not stand inside itself (HTML, 4.5.1). */
    private static final Set<String> LINK = Set.of("a");

    private static final String BLANKS = "\u00A0\u00A0";
    /** Blanks that authors lined something up with; a line must be able to end after them. */
    private static final Pattern SEVERAL_BLANKS = Pattern.compile("\u00A0{2,}");

    private final BookFormulas formulas;
    private final BookPictures pictures;
    private final CrossReferences references;
    private final BookNotes notes;
    private final Places places;
    private final PageMarks pages;
    private final Diagnostics diagnostics;
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final PictureWords words = new PictureWords();
    private String fileName = ChapterPlan.FIRST;
    /** Of the heading that is being written; {@code null} anywhere else. */
    private @Nullable HeadingPhrases phrases;

    EbookMedium(
            BookFormulas formulas,
            BookPictures pictures,
            CrossReferences references,
            List<Note> notes,
            Places places,
            PageMarks pages,
            Diagnostics diagnostics) {
        this.formulas = formulas;
        this.pictures = pictures;
        this.references = references;
        this.notes = new BookNotes(notes);
        this.places = places;
        this.pages = pages;
        this.diagnostics = diagnostics;
    }

    /** Turns to the next file. */
    void begin(String name) {
        fileName = name;
    }

    /** The footnotes. */
    BookNotes notes() {
        return notes;
    }

    /**
     * Where links lead on the web, with the words that first led there; empty for words that only repeat the address.
     */
    Map<String, String> addresses() {
        return addresses;
    }

    /** The pictures that the chapters show. */
    List<Book.Resource> pictures() {
        return pictures.shown();
    }

    @Override
    public void begin(Markup out, Heading heading) {
        words.begin(heading);
        places.of(heading).ifPresent(place -> pages.begin(out, place));
    }

    @Override
    public void begin(Markup out, Block block) {
        words.begin(block);
        places.of(block).ifPresent(place -> pages.begin(out, place));
    }

    /** Writes a heading, which is broken between its phrases alone. */
    void inPhrases(List<Inline> heading, Runnable writing) {
        phrases = new HeadingPhrases(heading);
        writing.run();
        phrases = null;
    }

    @Override
    public void text(Markup out, String text, Location at) {
        write(out, text, run -> CodeBreaks.inText(breakable(run)));
    }

    @Override
    public @Nullable String lines(Markup out, List<Inline> content) {
        return UnevenLines.of(content, out);
    }

    private static String breakable(String text) {
        return text.contains(BLANKS)
                ? SEVERAL_BLANKS
                        .matcher(text)
                        .replaceAll(blanks -> blanks.group().substring(1) + " ")
                : text;
    }

    @Override
    public void code(Markup out, String code, Location at) {
        write(out, code, CodeBreaks::pieces);
    }

    /** Writes a run with marks where a line may end inside it. */
    private void write(Markup out, String run, Function<String, List<String>> breaks) {
        boolean first = true;
        for (String phrase : phrases == null ? List.of(run) : phrases.next(run)) {
            for (String piece : breaks.apply(CrossReferences.clean(phrase))) {
                if (!first) {
                    out.empty("wbr");
                }
                out.text(piece);
                first = false;
            }
        }
    }

    @Override
    public void formula(Markup out, String tex, boolean display, double room, Location at) {
        if (phrases != null && phrases.next(HeadingPhrases.FORMULA).size() > 1) {
            out.empty("wbr");
        }
        if (display) {
            out.open("div", "class", "equation");
        }
        if (!formulas.write(out, tex, display, at)) {
            out.element("code", CrossReferences.clean(tex), "class", Book.UNWRITTEN);
        }
        if (display) {
            out.close();
        }
    }

    @Override
    public boolean has(Picture picture) {
        return pictures.find(picture.address()).isPresent();
    }

    @Override
    public void picture(Markup out, Picture picture, String label, double room, double highest, Location at) {
        List<PreparedPicture> strips = pictures.strips(picture.address());
        if (!strips.isEmpty()) {
            strips(out, picture, strips);
            return;
        }
        Optional<String> file = pictures.show(picture.address());
        if (file.isPresent()) {
            BookPicture shown = book(picture);
            image(out, shown, shown.classes(), file.get(), words.of(picture), shown.onPage());
        } else {
            missing(out, "p", picture, label, at);
        }
    }

    /** The first strip says what all of them show. */
    private void strips(Markup out, Picture picture, List<PreparedPicture> strips) {
        String said = words.of(picture);
        double shape = pictures.stripShape(picture.address());
        for (PreparedPicture strip : strips) {
            BookPicture shown = BookPicture.of(picture, strip, shape);
            image(out, shown, shown.classes(), pictures.show(strip), said, shown.onPage());
            said = "";
        }
    }

    @Override
    public void inlinePicture(Markup out, Picture picture, Location at) {
        Optional<String> file = pictures.show(picture.address());
        if (file.isPresent()) {
            BookPicture shown = book(picture);
            String classes = shown.classes() == null ? "inline" : "inline " + shown.classes();
            image(out, shown, classes, file.get(), words.inLine(picture), shown.inLine());
        } else {
            missing(out, "span", picture, picture.alt(), at);
        }
    }

    private static void image(
            Markup out, BookPicture shown, @Nullable String classes, String file, String said, @Nullable String style) {
        String wide = shown.width();
        String high = shown.height();
        out.empty("img", "class", classes, "src", file, "alt", said, "width", wide, "height", high, "style", style);
    }

    private void missing(Markup out, String element, Picture picture, String label, Location at) {
        MissingPicture.report(picture, at, diagnostics);
        out.open(element, "class", Book.MISSING);
        label(out, picture, label);
        out.close();
    }

    private BookPicture book(Picture picture) {
        PreparedPicture prepared = pictures.find(picture.address()).orElseThrow();
        return BookPicture.of(picture, prepared, pictures.shape(picture.address(), prepared));
    }

    /** What stands for a picture that is not at hand: numbered, so that no two of these links say the same. */
    private void label(Markup out, Picture picture, String said) {
        int number = words.next();
        String label = Described.isPlain(said) ? "［" + said + " " + number + "］" : "［" + number + " " + said + "］";
        String address = WebAddress.encoded(picture.address());
        if (!out.isWithin(LINK) && WebAddress.isUsable(address)) {
            out.element("a", label, "href", address);
        } else {
            out.text(label);
        }
    }

    @Override
    public void link(Markup out, Inline.Link link, Runnable content) {
        switch (link.target()) {
            case Inline.Target.External external -> link(out, external.address(), link, content);
            case Inline.Target.Internal internal -> {
                if (out.isWithin(LINK)) {
                    content.run();
                } else {
                    out.open("a", "href", CrossReferences.to(internal.id()));
                    content.run();
                    out.close();
                }
            }
            case Inline.Target.Beside ignored -> content.run();
        }
    }

    /** Writes a link; an address that apps cannot follow becomes text. */
    private void link(Markup out, String address, Inline.Link link, Runnable content) {
        if (out.isWithin(LINK)) {
            content.run();
            return;
        }
        if (WebAddress.isUsable(address)) {
            String words = CrossReferences.clean(PlainText.of(link.content())).strip();
            addresses.putIfAbsent(address, words.contains(address) || address.contains(words) ? "" : words);
            out.open("a", "href", address);
            content.run();
            out.close();
            return;
        }
        content.run();
        if (!PlainText.of(link.content()).contains(address)) {
            out.text("（" + CrossReferences.clean(address) + "）");
        }
    }

    @Override
    public void noteRef(Markup out, Inline.NoteRef ref) {
        BookNotes.Mark mark = notes.refer(ref.noteId());
        if (mark == null) {
            return;
        }
        references.place(mark.id(), fileName);
        if (out.isWithin(LINK)) {
            out.element("span", "[" + mark.number() + "]", "class", "noteref", "id", mark.id());
            return;
        }
        out.element(
                "a",
                "[" + mark.number() + "]",
                "class",
                "noteref",
                "epub:type",
                "noteref",
                "role",
                "doc-noteref",
                "href",
                CrossReferences.to("note-" + mark.number()),
                "id",
                mark.id());
    }

    @Override
    public void anchor(Markup out, String id) {
        references.place(id, fileName);
        out.open("span", "id", id).close();
    }

    @Override
    public void ruby(Markup out, Inline.Ruby ruby, Location at) {
        if (phrases != null) {
            phrases.next(ruby.base());
        }
        out.open("ruby")
                .text(ruby.base())
                .element("rp", "（")
                .element("rt", ruby.annotation())
                .element("rp", "）")
                .close();
    }

    @Override
    public boolean writesMarkers() {
        return true;
    }
}
