package io.github.zhiban.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Divides slides among chapters and topics: every chapter gets one, the longest get more, up to three a topic;
 * neighbours share one where there are very many chapters.
 */
final class SlideAllocation {
    private static final int STATEMENTS_A_SLIDE = 4;
    private static final int SLIDES_A_TOPIC = 3;
    private static final int FEW_STATEMENTS = 2;
    /** So many chapters have a slide each, however little they say: under one title they would say it of each other. */
    private static final int MOST_CHAPTERS = 24;

    private SlideAllocation() {}

    /** The groups in reading order. */
    static List<Group> of(List<Chapter> chapters, int budget) {
        int slides = Math.max(budget, Math.min(chapters.size(), MOST_CHAPTERS)) + spare(chapters);
        var buckets = partition(chapters, Math.min(slides, chapters.size()), Chapter::proseWidth);
        var shares = share(
                slides,
                buckets.stream().mapToInt(SlideAllocation::proseWidth).toArray(),
                buckets.stream().mapToInt(SlideAllocation::mostSlides).toArray());
        var groups = new ArrayList<Group>();
        for (int i = 0; i < buckets.size(); i++) {
            groups.addAll(groups(buckets.get(i), shares[i]));
        }
        return List.copyOf(groups);
    }

    private static int proseWidth(List<Chapter> bucket) {
        return bucket.stream().mapToInt(Chapter::proseWidth).sum();
    }

    private static int statements(List<Chapter> bucket) {
        return bucket.stream().mapToInt(chapter -> chapter.statements().size()).sum();
    }

    private static int mostSlides(List<Chapter> bucket) {
        int topics =
                bucket.stream().mapToInt(chapter -> chapter.topics().size()).sum();
        return Math.max(1, Math.min(SLIDES_A_TOPIC * topics, statements(bucket) / STATEMENTS_A_SLIDE));
    }

    /** How many chapters say little beside others that do: their slides are taken from none that says much. */
    private static int spare(List<Chapter> chapters) {
        int spare = 0;
        int said = FEW_STATEMENTS + 1;
        for (var chapter : chapters) {
            int statements = chapter.statements().size();
            boolean beside = statements <= FEW_STATEMENTS && said <= FEW_STATEMENTS;
            spare += beside ? 1 : 0;
            said = beside ? said + statements : statements;
        }
        return spare;
    }

    /** Cuts a list into so many runs of about the same weight, none empty. */
    private static <T> List<List<T>> partition(List<T> items, int runs, ToIntFunction<T> weight) {
        var parts = new ArrayList<List<T>>();
        int total = items.stream().mapToInt(weight).sum() + items.size();
        int done = 0;
        var current = new ArrayList<T>();
        for (int i = 0; i < items.size(); i++) {
            current.add(items.get(i));
            done += weight.applyAsInt(items.get(i)) + 1;
            int missing = runs - parts.size() - 1;
            boolean full = (long) done * runs >= (long) total * (parts.size() + 1);
            boolean rest = items.size() - i - 1 <= missing;
            if (missing > 0 && (full || rest)) {
                parts.add(List.copyOf(current));
                current.clear();
            }
        }
        if (!current.isEmpty()) {
            parts.add(List.copyOf(current));
        }
        return parts;
    }

    /** One each, the rest where it is needed most (D'Hondt's highest averages). */
    private static int[] share(int total, int[] weights, int[] most) {
        var shares = new int[weights.length];
        Arrays.fill(shares, 1);
        for (int given = weights.length; given < total; given++) {
            int neediest = -1;
            for (int i = 0; i < weights.length; i++) {
                boolean room = shares[i] < most[i];
                if (room
                        && (neediest < 0
                                || (long) weights[i] * (shares[neediest] + 1)
                                        > (long) weights[neediest] * (shares[i] + 1))) {
                    neediest = i;
                }
            }
            if (neediest < 0) {
                break;
            }
            shares[neediest]++;
        }
        return shares;
    }

    private static List<Group> groups(List<Chapter> bucket, int slides) {
        var first = bucket.get(0);
        if (bucket.size() > 1) {
            // What stands before the first heading goes with the chapter after it.
            var titled = bucket.stream().filter(chapter -> chapter.index() > 0).toList();
            var title = JoinedTitle.of(titled.stream().map(Chapter::title).toList());
            var named = titled.isEmpty() ? first : titled.get(0);
            var topics = bucket.stream()
                    .flatMap(chapter -> chapter.topics().stream())
                    .toList();
            return List.of(new Group(
                    title, named.index(), titled.size() == 1 ? title : "", named.headingId(), topics, slides));
        }
        var topics = first.topics().stream()
                .filter(topic -> !topic.blocks().isEmpty())
                .toList();
        if (slides == 1 || topics.size() == 1) {
            return List.of(new Group(
                    first.title(),
                    first.index(),
                    topics.size() == 1 ? topics.get(0).title() : first.title(),
                    topics.size() == 1 ? topics.get(0).headingId() : first.headingId(),
                    topics,
                    slides));
        }
        var parts = partition(topics, Math.min(slides, topics.size()), Topic::proseWidth);
        var shares = share(
                slides,
                parts.stream().mapToInt(SlideAllocation::widthOf).toArray(),
                parts.stream().mapToInt(SlideAllocation::mostSlidesOf).toArray());
        var groups = new ArrayList<Group>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var title = part.size() == 1 ? part.get(0).title() : first.title();
            groups.add(
                    new Group(first.title(), first.index(), title, part.get(0).headingId(), part, shares[i]));
        }
        return groups;
    }

    private static int widthOf(List<Topic> topics) {
        return topics.stream().mapToInt(Topic::proseWidth).sum();
    }

    private static int mostSlidesOf(List<Topic> topics) {
        int statements =
                topics.stream().mapToInt(topic -> topic.statements().size()).sum();
        return Math.max(1, Math.min(SLIDES_A_TOPIC * topics.size(), statements / STATEMENTS_A_SLIDE));
    }
}
