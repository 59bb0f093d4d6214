package io.github.zhiban.epub;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What the pages that are not the author's say, in the language of the book; in English where there is no translation.
 */
final class BookWording {
    private final ResourceBundle texts;
    private final boolean spaced;

    /** @param language BCP 47 */
    BookWording(String language) {
        Locale locale = Locale.forLanguageTag(language);
        texts = ResourceBundle.getBundle(
                BookWording.class.getPackageName() + ".wording",
                locale,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        spaced = !texts.getLocale().getLanguage().equals("zh");
    }

    String contents() {
        return texts.getString("contents");
    }

    String landmarks() {
        return texts.getString("landmarks");
    }

    String cover() {
        return texts.getString("cover");
    }

    String text() {
        return texts.getString("text");
    }

    String pages() {
        return texts.getString("pages");
    }

    String notes() {
        return texts.getString("notes");
    }

    /** What the cover picture shows. */
    String coverAlternative(String title) {
        return texts.getString("cover.alternative").replace("%s", title);
    }

    /** {@code schema:accessibilitySummary}: what readers can count on. */
    String summary(BookFacts facts) {
        boolean whole = facts.undescribed() == 0 && facts.missing() == 0;
        StringBuilder summary = new StringBuilder(texts.getString(whole ? "summary.readable" : "summary.reflowable"));
        if (facts.undescribed() > 0) {
            append(summary, "summary.undescribed");
        }
        if (facts.missing() > 0) {
            append(summary, "summary.missing");
        }
        append(summary, "summary.navigation");
        if (facts.mathml()) {
            append(summary, facts.unwritten() == 0 ? "summary.formulas" : "summary.unwritten");
        }
        if (!facts.pages().isEmpty()) {
            append(summary, "summary.pages");
        }
        return summary.toString();
    }

    private void append(StringBuilder summary, String key) {
        summary.append(spaced ? " " : "").append(texts.getString(key));
    }
}
