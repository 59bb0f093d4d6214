package io.github.zhiban.source.clean;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.source.build.Positions;
import io.github.zhiban.source.ledger.DropLog;
import io.github.zhiban.source.page.DrawingStyles;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.List;
import org.jsoup.nodes.Element;

/** The cleaning heuristics, in the order in which they build on each other. */
public final class Cleanings {
    private Cleanings() {}

    /**
     * Cleans the part of a page that holds the article.
     *
     * @param body changed in place; it was parsed for this
     * @param log told what the rules leave out
     * @param drop what the page's dialect counts as shell
     */
    public static void clean(Element body, Query drop, Positions positions, Diagnostics diagnostics, DropLog log) {
        Vocabulary names = Vocabulary.of(body);
        for (Cleaning cleaning : inOrder(drop, positions, diagnostics)) {
            log.around(body, cleaning.drops(), () -> cleaning.clean(body, names));
            names.add(cleaning.makes());
        }
    }

    static List<Cleaning> inOrder(Query drop, Positions positions, Diagnostics diagnostics) {
        return List.of(
                (body, names) -> DrawingStyles.keep(body, names),
                new CodeButtons(),
                new Shell(drop),
                new HostNotices(),
                new Shortcodes(),
                new OtherArticles(),
                new FollowCalls(),
                new Decorations(),
                new Dumps(),
                new LineNumbers(),
                new NumberGutters(),
                new CodeListings(),
                new KatexFormulas(positions, diagnostics),
                new LostTexSigns(),
                new RawFormulas(positions),
                new NumberedFormulas(),
                new CodeParagraphs(),
                new PastedAnchors(),
                new ContentsLists(),
                new FillIns(),
                new Wrappers(),
                new ListedArticles(),
                new FormulaPictures(),
                new FormulaReferences(),
                new LinkCards(),
                new PicturePackages(),
                new DiagramSources(),
                new Diagrams(),
                new EmbeddedMedia(),
                new Callouts(),
                new FlatLists(),
                new EditorBlocks(),
                new TaskBoxes(),
                new WordPages(),
                new Expansions(),
                new References(),
                new GeneratedNotes(),
                new LinkedNotes(),
                new Footnotes());
    }
}
