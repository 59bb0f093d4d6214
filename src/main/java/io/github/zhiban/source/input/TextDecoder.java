package io.github.zhiban.source.input;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.source.SourceCodes;
import io.github.zhiban.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out how a file is encoded: byte order mark, UTF-16 by its zeros, UTF-8 where nearly every byte agrees, the
 * declared encoding, GB18030 (which contains GBK and GB 2312). UTF-8 goes before the declaration, since pages are often
 * re-saved as UTF-8 with their old declaration and text in another encoding is almost never valid UTF-8.
 *
 * <p>Known as: 编码.
 */
public final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)");
    private static final int DECLARATION_WITHIN = 4096;

    private static final List<Charset> CHINESE = List.of(GB18030, Charset.forName("Big5-HKSCS"));
    /** How much likelier than the declared encoding another one has to be. */
    private static final double CLEARLY = 0.1;

    private final Diagnostics diagnostics;

    /** Reports to the given diagnostics. */
    public TextDecoder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The text of a file; empty, with an error reported, when it has none. */
    public Optional<SourceText> decode(SourceFile file) {
        byte[] bytes =
                WordDocument.unpacked(WebArchive.unpacked(file), diagnostics).bytes();
        if (bytes.length == 0 && file.bytes().length > 0) {
            return Optional.empty();
        }
        Location at = Location.of(file.name());
        if (bytes.length == 0) {
            diagnostics.error(SourceCodes.EMPTY_FILE, at, "The file is empty.", "Export the article again.");
            return Optional.empty();
        }
        String text = text(bytes, file.name());
        if (isBinary(text)) {
            diagnostics.error(
                    SourceCodes.BINARY_FILE,
                    at,
                    "The file is not text.",
                    "Give an HTML, Markdown or plain text file in UTF-8 or GB18030.");
            return Optional.empty();
        }
        // The parser takes U+FFFF, which no text may hold, for the end of the file. Its neighbour goes where control
        // characters go.
        String unified = text.replace("\r\n", "\n").replace('\r', '\n').replace('\uFFFF', '\uFFFE');
        if (unified.isBlank()) {
            diagnostics.error(
                    SourceCodes.EMPTY_FILE, at, "The file holds only white space.", "Export the article again.");
            return Optional.empty();
        }
        reportBrokenBytes(unified, file.name());
        Mojibake mojibake = Mojibake.in(unified);
        SourceText source = new SourceText(file.name(), mojibake.text(), 1);
        reportMojibake(mojibake, new SourceText(file.name(), unified, 1));
        return Optional.of(source);
    }

    private String text(byte[] bytes, String name) {
        Optional<Charset> marked = byteOrderMark(bytes).or(() -> halfEmpty(bytes));
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        String nearly = new String(bytes, StandardCharsets.UTF_8);
        Optional<ForeignLines> mostly = ForeignLines.decode(bytes);
        if (mostly.isPresent()) {
            ForeignLines found = mostly.get();
            if (found.lines() > 0) {
                diagnostics.warning(
                        SourceCodes.ENCODING_DOUBTFUL,
                        new SourceText(name, found.text(), 1).atOffset(found.first()),
                        found.lines() + " lines are in another encoding than the rest of the file; the first is here.",
                        "Save the file as UTF-8.");
            }
            return found.text();
        }
        // GB18030 explains nearly any bytes, so what it makes of them has to read like a text.
        String other = likeliest(bytes).orElseGet(() -> new String(bytes, GB18030));
        return CommonHan.share(other) > CommonHan.share(nearly) ? other : nearly;
    }

    /**
     * Of the declared encoding and those of Chinese, the one that makes the most common characters; of equals, the
     * declared one.
     */
    private static Optional<String> likeliest(byte[] bytes) {
        Optional<String> best = declared(bytes).flatMap(charset -> strictly(bytes, charset));
        double most = best.map(CommonHan::share).orElse(-1.0);
        for (Charset charset : CHINESE) {
            Optional<String> text = strictly(bytes, charset);
            double share = text.map(CommonHan::share).orElse(-1.0);
            if (share > most + (most < 0 ? 0 : CLEARLY)) {
                best = text;
                most = share;
            }
        }
        return best;
    }

    private static Optional<Charset> byteOrderMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    /** UTF-16 without its mark: of the ASCII that all pages hold, every other byte is 0. */
    private static Optional<Charset> halfEmpty(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATION_WITHIN) / 2 * 2;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        boolean little = zeros[1] * 8 > length && zeros[0] * 20 < zeros[1];
        boolean big = zeros[0] * 8 > length && zeros[1] * 20 < zeros[0];
        return little
                ? Optional.of(StandardCharsets.UTF_16LE)
                : big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            return Optional.of(charset.name().equals("GB2312") || charset.name().equals("GBK") ? GB18030 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static long broken(String text) {
        long broken = 0;
        for (int i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) {
            broken++;
        }
        return broken;
    }

    /** More than one character in ten that is a control or broken: a picture or an archive, not an article. */
    private static boolean isBinary(String text) {
        long odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            odd += c == 0xFFFD || (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') ? 1 : 0;
        }
        return odd * 10 > text.length();
    }

    private void reportBrokenBytes(String text, String name) {
        long broken = broken(text);
        if (broken == 0) {
            return;
        }
        int first = text.indexOf('\uFFFD');
        int line = (int) text.substring(0, first).chars().filter(c -> c == '\n').count() + 1;
        int column = first - text.lastIndexOf('\n', first);
        diagnostics.warning(
                SourceCodes.BROKEN_ENCODING,
                new Location(name, line, column),
                broken == 1
                        ? "One character could not be decoded."
                        : broken + " characters could not be decoded; the first is here.",
                "Save the file as UTF-8.");
    }

    private void reportMojibake(Mojibake found, SourceText original) {
        if (found.repaired() > 0) {
            diagnostics.warning(
                    SourceCodes.ENCODING_DOUBTFUL,
                    original.atOffset(found.first()),
                    found.repaired()
                            + " passages had been decoded wrongly before they were saved, and were put right; the"
                            + " first is here.",
                    "Compare them with the page.");
        }
        if (found.lost() > 0) {
            diagnostics.warning(
                    SourceCodes.ENCODING_DOUBTFUL,
                    original.atOffset(found.first()),
                    found.lost()
                            + " passages were lost when the page was saved in a wrong encoding; the first is here or"
                            + " below.",
                    "Export the article again.");
        }
    }
}
