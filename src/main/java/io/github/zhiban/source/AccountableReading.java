package io.github.zhiban.source;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Ledger;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.source.input.FrontMatterReader;
import io.github.zhiban.source.input.SourceText;
import io.github.zhiban.source.ledger.Accountant;
import io.github.zhiban.source.ledger.DropLog;
import io.github.zhiban.source.markdown.MarkdownPage;
import java.util.Optional;

/** An article that was read, with what an account of its source has to know. Used by one thread. */
public final class AccountableReading {
    private final Outcome<Optional<Article>> article;
    private final Optional<SourceText> text;
    private final DropLog log;

    AccountableReading(Outcome<Optional<Article>> article, Optional<SourceText> text, DropLog log) {
        this.article = article;
        this.text = text;
        this.log = log;
    }

    /** The article; empty, and an error says why, only where there is none in the file. */
    public Outcome<Optional<Article>> article() {
        return article;
    }

    /** What became of everything in the file; empty where there is no article in it. */
    public Optional<Ledger> ledger() {
        return article.value()
                .flatMap(read -> text.map(source -> {
                    SourceText body = new FrontMatterReader(new Diagnostics())
                            .split(source)
                            .body();
                    return Accountant.account(body, MarkdownPage.isMarkdown(body.text()), read, log);
                }));
    }
}
