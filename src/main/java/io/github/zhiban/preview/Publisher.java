package io.github.zhiban.preview;

import io.github.zhiban.Publication;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.workspace.Input;
import java.util.List;
import java.util.Set;

/** Makes what the preview shows. */
public interface Publisher {

    /** The articles that can be shown, as they are found now. */
    List<Input> inputs();

    /** Publishes an article; what is wrong with it is in the publication. */
    Shown publish(Input input, Order order);

    /** A finding in the language of whoever started the preview. */
    default Diagnostic said(Diagnostic finding) {
        return finding;
    }

    /** The language of whoever started the preview, as BCP 47 has it. */
    default String language() {
        return "en";
    }

    /** The looks that can be chosen. */
    Looks looks();

    /**
     * How editions look.
     *
     * @param style the name of a style, or the folder of one
     * @param slidesLayout how slides stand on pages
     */
    record Look(String style, String slidesLayout) {}

    /**
     * What is wanted of an article.
     *
     * @param editions those that somebody looks at
     * @param checked whether the finished files are checked, which costs about as much as making them
     */
    record Order(Look look, Set<Edition> editions, boolean checked) {
        public Order {
            editions = Set.copyOf(editions);
        }
    }

    /** What there is to choose from. */
    record Looks(List<String> styles, List<String> slidesLayouts) {}

    /**
     * An article as it is shown.
     *
     * @param order what was wanted
     * @param text the source as characters, for people to look at
     * @param problem why there is nothing to show; empty when there is
     * @param milliseconds how long it took
     */
    record Shown(Order order, String text, Publication publication, String problem, long milliseconds) {}
}
