package io.github.zhiban.source.input;

import io.github.zhiban.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page saved in one file with its pictures, as Chrome, Edge and Word do (MHTML, RFC 2557). */
public final class WebArchive {
    private static final int HEAD = 16_384;
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"\\r\\n]{1,200})\"|([^\\s;]{1,200}))");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]{1,60})");
    /** Pictures beyond this many bytes are left where they came from. */
    private static final int LARGEST_PICTURE = 6 << 20;

    private record Part(Map<String, String> head, byte[] body) {
        String type() {
            return head.getOrDefault("content-type", "text/plain")
                    .split(";", 2)[0]
                    .strip()
                    .toLowerCase(Locale.ROOT);
        }
    }

    private WebArchive() {}

    /** The page in an archive, its pictures within it; any other file as it is. */
    public static SourceFile unpacked(SourceFile file) {
        String head = latin(file.bytes(), 0, Math.min(HEAD, file.bytes().length));
        if (!head.regionMatches(true, 0, "From:", 0, 5)
                && !head.regionMatches(true, 0, "MIME-Version:", 0, 13)
                && !head.regionMatches(true, 0, "Content-Type:", 0, 13)) {
            return file;
        }
        Matcher boundary = BOUNDARY.matcher(head);
        if (!head.toLowerCase(Locale.ROOT).contains("multipart/") || !boundary.find()) {
            return file;
        }
        String name = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        List<Part> parts = parts(file.bytes(), "--" + name);
        Map<String, String> whole = head(head);
        for (Part part : parts) {
            if (part.type().equals("text/html") || part.type().equals("application/xhtml+xml")) {
                return new SourceFile(file.name(), page(part, parts, whole).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String page(Part page, List<Part> parts, Map<String, String> whole) {
        Document document = Jsoup.parse(new String(page.body, charset(page)));
        Map<String, String> pictures = pictures(parts);
        for (String attribute : new String[] {"src", "data-src"}) {
            for (Element element : document.select("[" + attribute + "]")) {
                String data = pictures.get(element.attr(attribute).strip());
                if (data != null) {
                    element.attr(attribute, data);
                    element.removeAttr("srcset");
                }
            }
        }
        String address =
                page.head.getOrDefault("content-location", whole.getOrDefault("snapshot-content-location", ""));
        if (address.startsWith("http") && document.selectFirst("link[rel=canonical]") == null) {
            document.head().appendElement("link").attr("rel", "canonical").attr("href", address);
        }
        document.select("meta[charset], meta[http-equiv=content-type]").remove();
        document.head().prependElement("meta").attr("charset", "utf-8");
        document.outputSettings().prettyPrint(false);
        return document.outerHtml();
    }

    private static Map<String, String> pictures(List<Part> parts) {
        Map<String, String> pictures = new HashMap<>();
        for (Part part : parts) {
            if (part.type().startsWith("image/") && part.body.length <= LARGEST_PICTURE) {
                String data =
                        "data:" + part.type() + ";base64," + Base64.getEncoder().encodeToString(part.body);
                pictures.put(part.head.getOrDefault("content-location", ""), data);
                String id = part.head.getOrDefault("content-id", "");
                if (id.length() > 2) {
                    pictures.put("cid:" + id.replaceAll("^<|>$", ""), data);
                }
            }
        }
        pictures.remove("");
        return pictures;
    }

    private static Charset charset(Part part) {
        Matcher named = CHARSET.matcher(part.head.getOrDefault("content-type", ""));
        String name = named.find() ? named.group(1) : "";
        if (name.isEmpty()) {
            Matcher declared = CHARSET.matcher(latin(part.body, 0, Math.min(4096, part.body.length)));
            name = declared.find() ? declared.group(1) : "UTF-8";
        }
        try {
            Charset charset = Charset.forName(name);
            return charset.name().startsWith("GB") ? Charset.forName("GB18030") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static List<Part> parts(byte[] bytes, String boundary) {
        String text = latin(bytes, 0, bytes.length);
        List<Part> parts = new ArrayList<>();
        int start = text.indexOf("\n" + boundary);
        while (start >= 0) {
            int begin = text.indexOf('\n', start + 1) + 1;
            int end = begin == 0 ? -1 : text.indexOf("\n" + boundary, begin - 1);
            if (begin == 0) {
                return parts;
            }
            String part = text.substring(begin, end < 0 ? text.length() : Math.max(begin, end));
            Matcher blank = Pattern.compile("\r?\n\r?\n").matcher(part);
            if (blank.find()) {
                Map<String, String> head = head(part.substring(0, blank.start()));
                parts.add(new Part(head, decoded(part.substring(blank.end()), head)));
            }
            start = end;
        }
        return parts;
    }

    /** Header fields with lower-case names; a line that begins with white space goes on (RFC 5322, 2.2.3). */
    private static Map<String, String> head(String text) {
        Map<String, String> head = new HashMap<>();
        for (String line : text.replaceAll("\r?\n[ \t]+", " ").split("\r?\n", -1)) {
            int colon = line.indexOf(':');
            if (line.isBlank() && !head.isEmpty()) {
                return head;
            }
            if (colon > 0) {
                head.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return head;
    }

    private static byte[] decoded(String body, Map<String, String> head) {
        return switch (head.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(withoutRest(body));
            case "quoted-printable" -> printable(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /** Whole groups of four signs: what is cut off decodes as far as it goes. */
    private static String withoutRest(String base64) {
        String signs = base64.replaceAll("[^A-Za-z0-9+/]", "");
        return signs.length() % 4 == 1 ? signs.substring(0, signs.length() - 1) : signs;
    }

    private static byte[] printable(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                out.write(c);
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i++;
            } else if (i + 2 < body.length()
                    && Character.digit(body.charAt(i + 1), 16) >= 0
                    && Character.digit(body.charAt(i + 2), 16) >= 0) {
                out.write(Integer.parseInt(body.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
