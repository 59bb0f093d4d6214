package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Picture;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.edition.EditionCodes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of a picture that a placeholder stands for, in whatever edition. */
public final class MissingPicture {
    private static final Pattern REMOTE = Pattern.compile("^(?:https?:)?//([^/?#@]+)");

    private MissingPicture() {}

    /** Says it. */
    public static void report(Picture picture, Location at, Diagnostics diagnostics) {
        diagnostics.warning(
                EditionCodes.MISSING_PICTURE,
                at,
                "The picture is not at hand, a placeholder stands for it: " + picture.shortAddress(),
                hint(picture.address()));
    }

    /** What helps: another thing for a file that was expected beside the article than for one of another host. */
    private static String hint(String address) {
        Matcher remote = REMOTE.matcher(address);
        return remote.find()
                ? "Fetch it with --fetch " + remote.group(1) + ", or map its address to a local file with --images."
                : "It was looked for there, seen from the folder of the article: put the file there, or name a folder"
                        + " of pictures with --images.";
    }
}
