package io.github.zhiban.source.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text that was decoded wrongly before it was saved: ä¸­æ–‡ and 涓枃 for 中文, ÖÐÎÄ for the same in GBK. A run of
 * characters is put back where that makes common characters of all of it.
 *
 * <p>Known as: 乱码.
 *
 * @param text with what could be put back
 * @param repaired how many runs were
 * @param lost how many runs cannot be: 锟斤拷 and 烫烫烫 stand for characters that nobody has any more
 * @param first where the first of either begins, an offset in the original; -1 for none
 */
record Mojibake(String text, int repaired, int lost, int first) {
    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Reads a whole source. */
    static Mojibake in(String text) {
        StringBuilder out = null;
        int copied = 0;
        int repaired = 0;
        int lost = 0;
        int first = -1;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c < 0x80) {
                i++;
                continue;
            }
            boolean western = isWestern(c);
            int end = i + 1;
            while (end < text.length() && text.charAt(end) >= 0x80 && isWestern(text.charAt(end)) == western) {
                end++;
            }
            String run = text.substring(i, end);
            Optional<String> meant = western ? western(run) : chinese(run);
            if (meant.isPresent()) {
                out = out == null ? new StringBuilder(text.length()) : out;
                out.append(text, copied, i).append(meant.get());
                copied = end;
                repaired++;
                first = first < 0 ? i : first;
            } else if (run.contains("锟斤拷") || run.contains("烫烫烫")) {
                lost++;
                first = first < 0 ? i : first;
            }
            i = end;
        }
        return out == null
                ? new Mojibake(text, 0, lost, first)
                : new Mojibake(out.append(text, copied, text.length()).toString(), repaired, lost, first);
    }

    /** A character that one byte becomes in Latin 1 or Windows 1252. */
    private static boolean isWestern(char c) {
        return c < 0x100 || westernByte(c) >= 0;
    }

    private static int westernByte(char c) {
        if (c < 0x100) {
            return c;
        }
        if (c < 0x152 || c > 0x2122) {
            return -1;
        }
        byte[] one = String.valueOf(c).getBytes(WESTERN);
        return one.length == 1 && one[0] != '?' ? one[0] & 0xFF : -1;
    }

    private static Optional<String> western(String run) {
        if (run.length() < 3) {
            return Optional.empty();
        }
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) westernByte(run.charAt(i));
        }
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return isText(utf8) ? Optional.of(utf8) : Optional.empty();
        }
        boolean letters = run.length() >= 4 && run.chars().allMatch(c -> c >= 0xA1 && c <= 0xFE);
        String gbk = letters ? strictly(bytes, GBK) : null;
        return gbk != null && isText(gbk) ? Optional.of(gbk) : Optional.empty();
    }

    /** UTF-8 that was read as GBK: characters that hardly anybody writes, in whose bytes are common ones. */
    private static Optional<String> chinese(String run) {
        if (run.length() < 2) {
            return Optional.empty();
        }
        int rare = 0;
        for (int i = 0; i < run.length(); i++) {
            rare += CommonHan.isCommon(run.charAt(i)) || CommonHan.isPunctuation(run.charAt(i)) ? 0 : 1;
        }
        if (rare * 3 < run.length()) {
            return Optional.empty();
        }
        byte[] bytes = run.getBytes(GBK);
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 == null && bytes.length > 4) {
            // The last byte of an odd number is lost; what is before it need not be.
            return Optional.empty();
        }
        return utf8 != null && isText(utf8) ? Optional.of(utf8) : Optional.empty();
    }

    private static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!CommonHan.isCommon(c) && !CommonHan.isPunctuation(c)) {
                return false;
            }
        }
        return text.chars().anyMatch(Character::isIdeographic);
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notThis) {
            return null;
        }
    }
}
