package io.github.zhiban.digest.rank;

import java.util.regex.Pattern;

/** Sentences that the next one sets right: what seems so, and is not. */
public final class Foils {
    private static final Pattern SEEMS = Pattern.compile(
            "^\\s*(?:本来|原本|看似|看起来|看上去|表面上|按理|按道理|理论上|乍一?看|有人(?:认为|说|觉得)|很多人(?:认为|以为|觉得|说)|人们(?:往往|常常|通常)?(?:认为|以为)|"
                    + "传统观点|通常认为|一般认为|大家(?:都|可能)?(?:认为|以为|觉得)|起初|最初以为|曾经以为|过去人们)");
    private static final Pattern SETS_RIGHT = Pattern.compile("^\\s*(?:但|然而|不过|可是|可惜|其实|事实上|实际上|却|而事实|实则)");

    private Foils() {}

    /** Whether a folded sentence begins by taking back what was said before it. */
    public static boolean opposes(String next) {
        return SETS_RIGHT.matcher(next).find();
    }

    /** Whether what a folded sentence says is taken back in the next one. */
    static boolean isSetRight(String folded, String next) {
        return SEEMS.matcher(folded).find() && opposes(next);
    }
}
