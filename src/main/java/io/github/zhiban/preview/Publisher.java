package io.github.zhiban.preview;

import io.github.zhiban.Publication;
import io.github.zhiban.workspace.Input;
import java.util.List;

/** Makes what the preview shows. */
public interface Publisher {

    /** The articles that can be shown, as they are found now. */
    List<Input> inputs();

    /** Publishes an article in the look that was chosen; what is wrong with it is in the publication. */
    Shown publish(Input input, Look look);

    /** The looks that can be chosen. */
    Looks looks();

    /**
     * How editions look.
     *
     * @param style the name of a style, or the folder of one
     * @param slidesLayout how slides stand on pages
     */
    record Look(String style, String slidesLayout) {}

    /** What there is to choose from. */
    record Looks(List<String> styles, List<String> slidesLayouts) {}

    /**
     * An article as it is shown.
     *
     * @param text the source as characters, for people to look at
     * @param problem why there is nothing to show; empty when there is
     * @param milliseconds how long it took
     */
    record Shown(String text, Publication publication, String problem, long milliseconds) {}
}
