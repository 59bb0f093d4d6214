package io.github.zhiban.source.input;

import io.github.zhiban.text.CharacterScript;

/** In which language an article is written, told by its characters. */
public final class Languages {
    /** Frequent characters that exist only in one of the two scripts, in pairs. */
    private static final String SIMPLIFIED = "这个们来为国时会对说过发现还经实开关问题应该数据类务认识当将让从后东车见长门间书学产动电网络边";

    private static final String TRADITIONAL = "這個們來為國時會對說過發現還經實開關問題應該數據類務認識當將讓從後東車見長門間書學產動電網絡邊";

    private Languages() {}

    /** {@code zh-CN}, {@code zh-TW}, {@code ja} or {@code en}; {@code zh-CN} for a text without letters. */
    public static String of(String text) {
        int[] counts = new int[5];
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isIdeographic(c)) {
                counts[0]++;
                if (c <= 0xFFFF && SIMPLIFIED.indexOf(c) >= 0) {
                    counts[1]++;
                } else if (c <= 0xFFFF && TRADITIONAL.indexOf(c) >= 0) {
                    counts[2]++;
                }
            } else if (CharacterScript.isKana(c)) {
                counts[3]++;
            } else if (c < 0x250 && Character.isLetter(c)) {
                counts[4]++;
            }
        }
        if (counts[3] * 3 > counts[0] && counts[3] > 20) {
            return "ja";
        }
        // A Han character says about as much as two and a half letters; code among the text must not outweigh it.
        if (counts[0] * 20 < counts[4]) {
            return "en";
        }
        return counts[2] > counts[1] * 2 ? "zh-TW" : "zh-CN";
    }
}
