package io.github.zhiban.source.build;

import io.github.zhiban.article.Inline.Target;
import io.github.zhiban.text.PercentEncoding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises links to files beside an article: addresses without scheme and host. */
final class Beside {
    private static final Pattern SCHEME_OR_HOST =
            Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*+:|//|\\\\).*", Pattern.DOTALL);
    /** Docsify keeps pages behind a number sign, and the place in the page in a parameter: {@code #/guide?id=place}. */
    private static final Pattern DOCSIFY_PLACE = Pattern.compile("[?&]id=([^&#]+)");

    private Beside() {}

    /** Where a link leads, if it leads to a file beside the article. */
    static Optional<Target> of(String href) {
        String address = href.startsWith("#/") ? href.substring(1) : href;
        if (address.startsWith("#") || SCHEME_OR_HOST.matcher(address).matches()) {
            return Optional.empty();
        }
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        String path = hash < 0 ? address : address.substring(0, hash);
        int question = path.indexOf('?');
        if (question >= 0) {
            Matcher place = DOCSIFY_PLACE.matcher(path.substring(question));
            fragment = fragment.isEmpty() && place.find() ? place.group(1) : fragment;
            path = path.substring(0, question);
        }
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new Target.Beside(
                        PercentEncoding.decoded(path).replace('\\', '/'), PercentEncoding.decoded(fragment)));
    }
}
