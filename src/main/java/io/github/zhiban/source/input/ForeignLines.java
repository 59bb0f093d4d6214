package io.github.zhiban.source.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file in UTF-8 some of whose lines are in another encoding, as happens where files are put together.
 *
 * @param text all of it
 * @param lines how many lines are in another encoding
 * @param first where the first of them begins in the text; -1 for none
 */
record ForeignLines(String text, int lines, int first) {
    private static final List<Charset> OTHERS = List.of(Charset.forName("GB18030"), Charset.forName("Big5"));
    /** The least share of common characters that makes one encoding of a line likelier than a fault in another. */
    private static final double LIKELY = 0.8;

    /** The text; empty where most of what is not ASCII is not in UTF-8. */
    static Optional<ForeignLines> decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int lines = 0;
        int first = -1;
        long in = 0;
        long out = 0;
        for (int start = 0; start < bytes.length; ) {
            int end = start;
            int beyond = 0;
            while (end < bytes.length && bytes[end] != '\n') {
                beyond += bytes[end] < 0 ? 1 : 0;
                end++;
            }
            end = Math.min(end + 1, bytes.length);
            byte[] line = Arrays.copyOfRange(bytes, start, end);
            String utf8 = new String(line, StandardCharsets.UTF_8);
            boolean whole = utf8.indexOf('\uFFFD') < 0;
            in += whole ? beyond : 0;
            out += whole ? 0 : beyond;
            String likeliest = whole ? utf8 : likeliest(line, utf8);
            if (!likeliest.equals(utf8)) {
                lines++;
                first = first < 0 ? text.length() : first;
            }
            text.append(likeliest);
            start = end;
        }
        return in >= out ? Optional.of(new ForeignLines(text.toString(), lines, first)) : Optional.empty();
    }

    private static String likeliest(byte[] line, String utf8) {
        String best = utf8;
        double most = Math.max(CommonHan.share(utf8), LIKELY);
        for (Charset other : OTHERS) {
            String text = new String(line, other);
            double share = CommonHan.share(text);
            if (text.indexOf('\uFFFD') < 0 && share > most) {
                best = text;
                most = share;
            }
        }
        return best;
    }
}
