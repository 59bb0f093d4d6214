package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** A link drawn as a card with title, address and icon is a link with its title. */
final class LinkCards implements Cleaning {
    private static final Evaluator CARDS = Select.query("a.has-card, a.LinkCard, a.link-card, a.video-box");
    private static final Evaluator TITLE = Select.query(".link-title, .LinkCard-title, .title, .text");

    @Override
    public Reason drops() {
        return Reason.REPEATED;
    }

    @Override
    public void clean(Element body) {
        for (Element card : Select.outermost(body, CARDS)) {
            Element title = card.selectFirst(TITLE);
            if (title != null && title.hasText()) {
                card.text(title.text());
            }
        }
    }
}
