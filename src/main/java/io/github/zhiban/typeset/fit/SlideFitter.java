package io.github.zhiban.typeset.fit;

import io.github.zhiban.typeset.layout.Galley;
import io.github.zhiban.typeset.layout.Manuscript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fits each page of slides into its sheet. Of the alternatives of an element ({@link Alternative}) the first that fits
 * is taken; of the children of an element with {@value #CHOOSE} one is; pictures give way as far as they may; what
 * still does not fit goes on on a further page ({@link SlideSplit}).
 *
 * <p>Known as: 字号.
 */
public final class SlideFitter {
    /**
     * Marks an element of whose children the first that fits is taken; one with {@link #FALLBACK}, or the last, where
     * none fits.
     */
    private static final String CHOOSE = "data-choose";

    private static final String FALLBACK = "data-fallback";
    /** Marks lists whose type size is that of most of them, plus the steps that the attribute says. */
    static final String USUAL = "data-usual";
    /** What a picture keeps of the height of a page, at least, beside text that may stand on a further page. */
    private static final double LEAST_PICTURE = 0.42;

    private static final int MOST_TRIALS = 24;

    private final Manuscript manuscript;
    private int usual;
    /** What was laid out to find the usual size, by page and choices: the same is tried again when pages are fitted. */
    private final Map<Element, Map<List<Integer>, Trial>> trials = new HashMap<>();

    /** A page with its choices made, laid out. */
    private record Trial(Element built, SlideProof proof) {}

    private SlideFitter(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /**
     * A page with its choices made.
     *
     * @param element never laid out
     */
    record Fitted(Element element, boolean fits, List<Integer> choices) {}

    /** Fits the slides of a manuscript; nothing happens to other documents. */
    public static void fit(Manuscript manuscript) {
        Element body = Elements.body(manuscript.document());
        if (!Elements.hasClass(body, "slides")) {
            return;
        }
        manuscript.forgetColumns();
        List<Node> content = new ArrayList<>();
        while (body.getFirstChild() != null) {
            content.add(body.removeChild(body.getFirstChild()));
        }
        SlideFitter fitter = new SlideFitter(manuscript);
        fitter.usual = fitter.usual(content);
        List<Node> fitted = new ArrayList<>();
        for (Node node : content) {
            if (node instanceof Element page && page.getNodeName().equals("section")) {
                fitted.addAll(fitter.pages(page));
                fitter.trials.remove(page);
            } else {
                fitted.add(node);
            }
        }
        fitted.forEach(body::appendChild);
        SlideNumbers.write(body);
    }

    /** The step at which two thirds of the lists fit, so that few of them change the type size of the deck. */
    private int usual(List<Node> content) {
        List<Integer> steps = new ArrayList<>();
        for (Node node : content) {
            if (node instanceof Element page && page.getNodeName().equals("section") && isPlainList(page)) {
                trials.put(page, new HashMap<>());
                Fitted fitted = settle(page, this::first);
                steps.add(fitted.choices().getLast());
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? 1 : steps.get((steps.size() * 2 - 1) / 3);
    }

    /** A page with one list of several things. */
    private static boolean isPlainList(Element page) {
        List<Element> lists = Elements.with(page, USUAL);
        return lists.size() == 1
                && Elements.with(page, CHOOSE).isEmpty()
                && Elements.with(page, SlideSplit.BREAK).isEmpty()
                && lists.getFirst().getNodeName().equals("ul")
                && Items.of(lists.getFirst()).size() > 1;
    }

    /** The pages that a page becomes. */
    private List<Element> pages(Element page) {
        Fitted fitted = best(page);
        if (fitted.fits()) {
            return List.of(fitted.element());
        }
        List<Element> parts = SlideSplit.of(fallback(page));
        if (parts.isEmpty()) {
            return List.of(SlideCut.cut(fitted, element -> SlideProof.of(manuscript, element)));
        }
        List<Element> pages = new ArrayList<>();
        parts.forEach(part -> pages.addAll(pages(part)));
        return pages;
    }

    private Fitted best(Element page) {
        List<Element> variants = variants(page);
        for (Element variant : variants) {
            Fitted fitted = settle(variant, this::step);
            if (fitted.fits() || variants.size() == 1) {
                return fitted;
            }
        }
        return settle(fallback(page), this::step);
    }

    /** The page with each of its choices. */
    private static List<Element> variants(Element page) {
        List<Element> choices = Elements.with(page, CHOOSE);
        if (choices.isEmpty()) {
            return List.of(page);
        }
        List<Element> variants = new ArrayList<>();
        for (int i = 0; i < Elements.children(choices.getFirst()).size(); i++) {
            variants.add(chosen(page, i));
        }
        return variants;
    }

    private static Element fallback(Element page) {
        List<Element> choices = Elements.with(page, CHOOSE);
        if (choices.isEmpty()) {
            return page;
        }
        List<Element> children = Elements.children(choices.getFirst());
        int last = children.size() - 1;
        for (int i = 0; i < last; i++) {
            if (children.get(i).hasAttribute(FALLBACK)) {
                return chosen(page, i);
            }
        }
        return chosen(page, last);
    }

    private static Element chosen(Element page, int index) {
        Element copy = Elements.copy(page);
        Element choice = Elements.with(copy, CHOOSE).getFirst();
        Element kept = Elements.children(choice).get(index);
        Elements.parent(choice).replaceChild(kept, choice);
        return copy;
    }

    /** Where to begin with the alternatives of an element. */
    private interface Start {
        int of(Element element, int alternatives);
    }

    private int step(Element element, int alternatives) {
        String larger = element.getAttribute(USUAL);
        return element.hasAttribute(USUAL)
                ? Math.clamp(usual - (larger.isEmpty() ? 0 : Integer.parseInt(larger)), 0, alternatives - 1)
                : 0;
    }

    /** Without regard to other pages: the largest size is for the few statements of a page that has room. */
    private int first(Element element, int alternatives) {
        return element.hasAttribute(USUAL) ? Math.min(1, alternatives - 1) : 0;
    }

    /** Takes for each element the first alternative with which the page fits. */
    private Fitted settle(Element page, Start start) {
        List<Element> elements = Elements.with(page, Alternative.FIT);
        List<List<Alternative>> alternatives =
                elements.stream().map(Alternative::of).toList();
        int[] choice = new int[elements.size()];
        boolean possible = true;
        for (int i = 0; i < choice.length; i++) {
            choice[i] = start.of(elements.get(i), alternatives.get(i).size());
            possible &= !Items.tooMany(elements.get(i));
        }
        Element shaped = Elements.copy(page);
        Map<List<Integer>, Trial> known = trials.getOrDefault(page, new HashMap<>());
        for (int count = 0; ; count++) {
            if (!possible) {
                return new Fitted(built(shaped, alternatives, choice), false, boxed(choice));
            }
            Trial trial = known.computeIfAbsent(boxed(choice), choices -> trial(built(shaped, alternatives, choice)));
            Element built = trial.built();
            SlideProof proof = trial.proof();
            List<Element> tried = Elements.with(built, Alternative.FIT);
            boolean fits =
                    Elements.with(built, SlideCut.EXCERPT).stream().allMatch(exhibit -> proof.excess(exhibit) == 0);
            // A title that takes too many lines lies over the picture below it, which is not too large.
            boolean changed = stepTitles(tried, alternatives, choice, proof);
            if (!changed && shrinkPictures(shaped, built, proof)) {
                changed = true;
                known = new HashMap<>();
            }
            for (int i = 0; i < choice.length; i++) {
                boolean last = choice[i] + 1 == alternatives.get(i).size();
                // A title is as long on every page that this one may become.
                boolean bad = proof.excess(tried.get(i)) > 0
                        || (!(last && isTitle(tried.get(i)))
                                && takesTooManyLines(
                                        tried.get(i), alternatives.get(i).get(choice[i]), proof));
                fits &= !bad;
                if (bad && !changed && !last) {
                    choice[i]++;
                    changed = true;
                }
            }
            if (!changed || fits || count == MOST_TRIALS) {
                // What was laid out knows the page without its neighbours: what is handed on has to be new.
                return new Fitted(built(shaped, alternatives, choice), fits, boxed(choice));
            }
        }
    }

    /** Takes the next alternative of titles that are too long for theirs. */
    private static boolean stepTitles(
            List<Element> tried, List<List<Alternative>> alternatives, int[] choice, SlideProof proof) {
        boolean changed = false;
        for (int i = 0; i < choice.length; i++) {
            if (isTitle(tried.get(i))
                    && choice[i] + 1 < alternatives.get(i).size()
                    && takesTooManyLines(tried.get(i), alternatives.get(i).get(choice[i]), proof)) {
                choice[i]++;
                changed = true;
            }
        }
        return changed;
    }

    private static boolean isTitle(Element element) {
        return element.getNodeName().matches("h[1-3]");
    }

    private Trial trial(Element built) {
        return new Trial(built, SlideProof.of(manuscript, built));
    }

    private static List<Integer> boxed(int[] choice) {
        List<Integer> boxed = new ArrayList<>();
        for (int each : choice) {
            boxed.add(each);
        }
        return boxed;
    }

    private static Element built(Element page, List<List<Alternative>> alternatives, int[] choice) {
        Element copy = Elements.copy(page);
        List<Element> elements = Elements.with(copy, Alternative.FIT);
        for (int i = 0; i < choice.length; i++) {
            Elements.addClass(
                    elements.get(i), alternatives.get(i).get(choice[i]).cssClass());
            Items.classify(elements.get(i));
        }
        return copy;
    }

    private static boolean takesTooManyLines(Element element, Alternative alternative, SlideProof proof) {
        if (alternative.lines() == 0) {
            return false;
        }
        return switch (element.getNodeName()) {
            case "ul", "ol" -> Items.of(element).stream().anyMatch(item -> proof.lines(item) > alternative.lines());
            case "table" ->
                Elements.named(element, "th").stream().anyMatch(name -> proof.lines(name) > alternative.lines());
            case "h1", "h2", "h3" -> proof.lines(element) > alternative.lines();
            default ->
                Elements.named(element, "pre").stream()
                        .anyMatch(code -> proof.lines(code)
                                > alternative.lines()
                                        * code.getTextContent()
                                                .lines()
                                                .filter(line -> !line.isBlank())
                                                .count());
        };
    }

    /**
     * Makes the pictures of a page that is too full smaller, but not small above text that may stand on a further page,
     * nor beside text that is too long.
     */
    private static boolean shrinkPictures(Element shaped, Element built, SlideProof proof) {
        boolean changed = false;
        boolean alone = Elements.with(shaped, SlideSplit.BREAK).isEmpty();
        int[] page = proof.size(built);
        List<Element> sources = Elements.named(shaped, "img");
        List<Element> pictures = Elements.named(built, "img");
        for (int i = 0; i < pictures.size(); i++) {
            int[] size = proof.size(pictures.get(i));
            int excess = proof.excess(pictures.get(i));
            boolean beside = Elements.isWithin(pictures.get(i), "td");
            if (size == null || page == null || excess == 0 || size[1] <= excess || beside) {
                continue;
            }
            int height = size[1] - excess - 1;
            if (alone || height >= LEAST_PICTURE * page[1]) {
                double width = (double) size[0] * height / size[1];
                sources.get(i).setAttribute("style", "width: " + points(width) + "; height: " + points(height));
                changed = true;
            }
        }
        return changed;
    }

    private static String points(double dots) {
        return String.format(Locale.ROOT, "%.2fpt", dots / Galley.DOTS_PER_POINT);
    }
}
