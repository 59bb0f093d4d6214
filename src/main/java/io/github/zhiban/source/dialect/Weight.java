package io.github.zhiban.source.dialect;

import org.jsoup.nodes.Element;

/** How much text says: a Han character as much as two and a half Latin ones. */
final class Weight {
    private Weight() {}

    static int of(Element element) {
        return of(element.text());
    }

    static int of(String text) {
        long han = text.codePoints().filter(Character::isIdeographic).count();
        return (int) (text.length() + han * 1.5);
    }

    static double linkDensity(Element element) {
        int all = element.text().length();
        int linked = element.select("a[href]").stream()
                .mapToInt(a -> a.text().length())
                .sum();
        return all == 0 ? 0 : Math.min(1, (double) linked / all);
    }
}
