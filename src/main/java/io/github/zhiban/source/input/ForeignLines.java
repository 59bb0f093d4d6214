package io.github.zhiban.source.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Decodes a file in UTF-8 some of whose lines are in another encoding, as happens where files are put together. */
final class ForeignLines {
    private static final List<Charset> OTHERS = List.of(Charset.forName("GB18030"), Charset.forName("Big5"));
    /** The least share of common characters that makes one encoding of a line likelier than a fault in another. */
    private static final double LIKELY = 0.8;

    private ForeignLines() {}

    /** The text; empty where most of what is not ASCII is not in UTF-8. */
    static Optional<String> decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
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
            byte[] line = java.util.Arrays.copyOfRange(bytes, start, end);
            String utf8 = new String(line, StandardCharsets.UTF_8);
            boolean whole = utf8.indexOf('\uFFFD') < 0;
            in += whole ? beyond : 0;
            out += whole ? 0 : beyond;
            text.append(whole ? utf8 : likeliest(line, utf8));
            start = end;
        }
        return in >= out ? Optional.of(text.toString()) : Optional.empty();
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
