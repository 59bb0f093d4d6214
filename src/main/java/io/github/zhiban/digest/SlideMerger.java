package io.github.zhiban.digest;

import io.github.zhiban.digest.Slide.Place;
import io.github.zhiban.digest.Slide.Point;
import io.github.zhiban.digest.rank.StatementFinder;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.text.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins neighbouring slides that say little: their points share one slide, each set under the title of the slide it
 * came from. What belongs to one chapter is joined first, then short chapters.
 */
final class SlideMerger {
    private static final int FEW = 2;
    private static final int MOST = 5;
    private static final int WIDEST_LEAD = 40;
    /** In half-widths: a single line of large type. */
    private static final int WIDEST_CRUMB = 48;

    private static final int WIDEST_POINT = StatementFinder.MAXIMUM_WIDTH;

    private SlideMerger() {}

    /**
     * The same slides, the short ones joined.
     *
     * @param article the title of the article, for what belongs to several chapters
     * @param exhibits knows what can be said beside an exhibit
     */
    static List<Slide> merge(List<Slide> slides, String article, ExhibitFinder exhibits) {
        var siblings = merge(ComparisonMerger.merge(slides), true, article);
        var merged = merge(besideExhibits(siblings, exhibits), false, article);
        return withoutCrumbs(aboveLists(merged));
    }

    /** The slides without those that say a few words of a section of which another one says more. */
    private static List<Slide> withoutCrumbs(List<Slide> slides) {
        var headings = slides.stream()
                .flatMap(slide -> slide.located().stream())
                .map(SlideMerger::section)
                .toList();
        return slides.stream()
                .filter(slide -> !isCrumb(slide)
                        || isAlone(headings, section(slide.located().orElseThrow())))
                .toList();
    }

    private static boolean isCrumb(Slide slide) {
        return slide instanceof Slide.Points it
                && it.points().size() == 1
                && it.place().claimed().isEmpty()
                && Cells.of(it.points().get(0).lead())
                                + Cells.of(it.points().get(0).text())
                        <= WIDEST_CRUMB;
    }

    private static String section(Place place) {
        return place.chapterIndex() + " " + place.headingId() + " " + place.title();
    }

    /** A single statement beside a list of its section is what the list is headed with. */
    private static List<Slide> aboveLists(List<Slide> slides) {
        var merged = new ArrayList<Slide>();
        for (var slide : slides) {
            var before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before instanceof Slide.Points one && slide instanceof Slide.Points other && heads(one, other)) {
                merged.set(merged.size() - 1, headed(one, other));
            } else {
                merged.add(slide);
            }
        }
        return List.copyOf(merged);
    }

    private static boolean heads(Slide.Points one, Slide.Points other) {
        boolean single = one.points().size() == 1 && one.place().claimed().isEmpty();
        return single
                && one.shape() == Slide.Points.Shape.APART
                && other.shape() != Slide.Points.Shape.APART
                && other.place().claimed().isEmpty()
                && isSameSection(one.place(), other.place())
                && (one.points().get(0).lead().isEmpty()
                        || one.points().get(0).lead().equals(one.place().title()))
                && !one.points().get(0).text().contains("：")
                && Cells.of(one.points().get(0).text()) <= PointsMaker.WIDEST_CLAIM;
    }

    /** 「分析」 may be the title of sections everywhere. */
    private static boolean isSameSection(Place one, Place other) {
        return one.title().equals(other.title()) && one.headingId().equals(other.headingId());
    }

    private static Slide.Points headed(Slide.Points one, Slide.Points list) {
        var claim = one.points().get(0);
        return new Slide.Points(
                list.place().claiming(new Point("", claim.content(), claim.at())), list.points(), list.shape());
    }

    /** What the title says is not said again before each statement. */
    static Slide unrepeated(Slide slide) {
        if (slide instanceof Slide.Exhibit it) {
            return new Slide.Exhibit(it.place(), it.block(), unrepeated(it.points(), it.place()));
        }
        return slide instanceof Slide.Points it
                ? new Slide.Points(it.place(), unrepeated(it.points(), it.place()), it.shape())
                : slide;
    }

    private static List<Point> unrepeated(List<Point> points, Place place) {
        // Names of a list stand before all of its items or none.
        boolean allOpen = points.stream().allMatch(SlideMerger::opensWithLead);
        return points.stream()
                .map(point ->
                        repeats(point.lead(), place.title()) && !point.content().isEmpty()
                                ? new Point(rest(point.lead(), place.title()), point.content(), point.at())
                                : point)
                .map(point -> allOpen ? new Point("", point.content(), point.at()) : point)
                .toList();
    }

    /** 「QwQ　QwQ 是一款…」 */
    private static boolean opensWithLead(Point point) {
        return !point.lead().isEmpty() && !point.content().isEmpty() && LeadNumbers.opens(point.lead(), point.text());
    }

    private static boolean repeats(String lead, String title) {
        return !title.isEmpty() && (lead.equals(title) || lead.startsWith(title + " · "));
    }

    private static String rest(String lead, String title) {
        return lead.equals(title) ? "" : lead.substring(title.length() + " · ".length());
    }

    /** What little is said right before or after an exhibit of its section is said beside it. */
    private static List<Slide> besideExhibits(List<Slide> slides, ExhibitFinder exhibits) {
        var merged = new ArrayList<Slide>();
        for (var slide : slides) {
            var before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before instanceof Slide.Points one && slide instanceof Slide.Exhibit it) {
                merged.set(merged.size() - 1, it);
                beside(it, one, joined(one.points(), it.points()), exhibits)
                        .ifPresentOrElse(
                                both -> merged.set(merged.size() - 1, both), () -> merged.add(merged.size() - 1, one));
            } else if (before instanceof Slide.Exhibit it && slide instanceof Slide.Points other) {
                beside(it, other, joined(it.points(), other.points()), exhibits)
                        .ifPresentOrElse(both -> merged.set(merged.size() - 1, both), () -> merged.add(other));
            } else {
                merged.add(slide);
            }
        }
        return List.copyOf(merged);
    }

    private static Optional<Slide> beside(
            Slide.Exhibit exhibit, Slide.Points points, List<Point> both, ExhibitFinder exhibits) {
        boolean joins = points.shape() == Slide.Points.Shape.APART
                && points.place().claimed().isEmpty()
                && both.size() <= FEW
                && isSameSection(exhibit.place(), points.place())
                && exhibits.holds(exhibit.block(), both);
        return joins ? Optional.of(new Slide.Exhibit(exhibit.place(), exhibit.block(), both)) : Optional.empty();
    }

    private static List<Slide> merge(List<Slide> slides, boolean sameChapter, String article) {
        var titles = slides.stream().map(SlideMerger::heading).toList();
        var merged = new ArrayList<Slide>();
        for (var slide : slides) {
            boolean joins = !merged.isEmpty()
                    && merged.get(merged.size() - 1) instanceof Slide.Points before
                    && slide instanceof Slide.Points after
                    && mayJoin(before, after, sameChapter)
                    && (sameChapter
                            ? isAlone(titles, heading(before)) && isAlone(titles, heading(after))
                            : isOnly(slides, before) && isOnly(slides, after));
            merged.add(
                    joins
                            ? join((Slide.Points) merged.remove(merged.size() - 1), (Slide.Points) slide, article)
                            : slide);
        }
        return List.copyOf(merged);
    }

    private static String heading(Slide slide) {
        return slide instanceof Slide.Points points
                ? points.place().chapterIndex() + " " + points.place().title()
                : "";
    }

    private static boolean isAlone(List<String> titles, String title) {
        return titles.stream().filter(title::equals).count() <= 1;
    }

    /** Whether a slide is the only one of its chapter. */
    private static boolean isOnly(List<Slide> slides, Slide.Points slide) {
        return slides.stream()
                        .flatMap(it -> it.located().stream())
                        .filter(place -> place.chapterIndex() == slide.place().chapterIndex())
                        .count()
                <= 1;
    }

    /** One or two points that find room beside their neighbours. */
    private static boolean mayJoin(Slide.Points one, Slide.Points other, boolean sameChapter) {
        boolean sameTitle = one.place().title().equals(other.place().title());
        boolean together = one.place().chapterIndex() == other.place().chapterIndex();
        int fewer = Math.min(one.points().size(), other.points().size());
        int both = one.points().size() + other.points().size();
        boolean titled = sameTitle
                || JoinedTitle.holds(List.of(one.place().title(), other.place().title()));
        boolean little = fewer == 1 || (together && fewer <= FEW) || (titled && both <= 2 * FEW);
        // What stands before the first heading is not said below it.
        boolean headed = one.place().chapterIndex() > 0 && other.place().chapterIndex() > 0;
        boolean named = together || (headed && both == FEW && titled && mayLead(one) && mayLead(other));
        return (!sameTitle || one.place().headingId().equals(other.place().headingId()))
                && one.shape() == Slide.Points.Shape.APART
                && other.shape() == Slide.Points.Shape.APART
                && together == sameChapter
                && both <= MOST
                && little
                && named;
    }

    /** Whether the title of a slide can stand before its first point, so that a shared slide says whose points are. */
    private static boolean mayLead(Slide.Points slide) {
        return !ClosingMaker.concludes(slide.place().title())
                && slide.points().stream()
                        .allMatch(point -> isFree(slide.place().title(), point));
    }

    private static Slide.Points join(Slide.Points a, Slide.Points b, String article) {
        var one = unclaimed(a);
        var other = unclaimed(b);
        var place = one.place();
        if (place.title().equals(other.place().title())) {
            return new Slide.Points(place, joined(one.points(), other.points()));
        }
        var title = title(one.place(), other.place(), article);
        boolean together = one.place().chapterIndex() == other.place().chapterIndex();
        var chapter = together
                ? place.chapter()
                : JoinedTitle.of(List.of(one.place().chapter(), other.place().chapter()));
        var under = new Place(chapter, place.chapterIndex(), title, place.headingId(), place.part(), place.parts());
        return new Slide.Points(under, joined(led(one, title), led(other, title)));
    }

    /** What a statement says stands again below the title. */
    private static Slide.Points unclaimed(Slide.Points slide) {
        return slide.place()
                .claimed()
                .map(claim -> new Slide.Points(
                        slide.place().claiming(null), joined(List.of(claim), slide.points()), slide.shape()))
                .orElse(slide);
    }

    /** The title of the chapter that holds both, or of the article. */
    private static String title(Place one, Place other, String article) {
        boolean together = one.chapterIndex() == other.chapterIndex();
        if (together) {
            return one.chapter().isEmpty() ? article : one.chapter();
        }
        var joined = JoinedTitle.of(List.of(one.title(), other.title()));
        return joined.isEmpty() ? article : joined;
    }

    /** The points of a slide whose title is now their lead. */
    private static List<Point> led(Slide.Points slide, String title) {
        var lead = slide.place().title();
        var points = new ArrayList<>(slide.points());
        var first = points.get(0);
        if (!lead.equals(title) && isFree(lead, first) && !LeadNumbers.opens(lead, first.text())) {
            points.set(0, new Point(lead, first.content(), first.at()));
        }
        return points;
    }

    private static boolean isFree(String lead, Point point) {
        return point.lead().isEmpty()
                && !JoinedTitle.isJoined(lead)
                && Cells.of(lead) <= WIDEST_LEAD
                && Cells.of(lead) + Cells.of(point.text()) <= WIDEST_POINT;
    }

    private static List<Point> joined(List<Point> one, List<Point> other) {
        var points = new ArrayList<>(one);
        points.addAll(other);
        return points;
    }
}
