package io.github.zhiban.source.input;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.source.SourceCodes;
import io.github.zhiban.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.Result;

/**
 * A Word document (.docx: ISO/IEC 29500) as HTML, its pictures within it. Mammoth reads it; before that, what Mammoth
 * leaves out (formulas, ruby) or would look for on the disk (linked pictures) gives way to marks, which become MathML
 * and addresses after.
 *
 * <p>Known as: docx, Word 文档.
 */
public final class WordDocument {
    private static final String BODY = "word/document.xml";
    private static final String LINKS = "word/_rels/document.xml.rels";
    private static final String PROPERTIES = "docProps/core.xml";

    /** Bytes of all parts unpacked: ten times the largest document seen. */
    private static final long MOST_BYTES = 256L << 20;

    /** What is not left to Mammoth: formulas, ruby, fields and pictures outside the document. */
    private static final List<String> SET_ASIDE = List.of(":oMath", "w:ruby", "w:fldSimple", "r:link");

    private static final int MOST_PARTS = 10_000;

    /** Noncharacters, which no document holds (Unicode 23.7), around the number of what was set aside. */
    private static final Pattern MARK = Pattern.compile("\uFDD0(\\d{1,9})\uFDD1");

    private static final Pattern STRICT = Pattern.compile("http://purl\\.oclc\\.org/ooxml/([A-Za-z]{1,40})/");

    /** How Mammoth says that it left out an element; its name follows. */
    private static final Pattern IGNORED = Pattern.compile("An unrecognised element was ignored: (\\S+)");

    private static final Set<String> NOBODY = Set.of(
            "administrator",
            "admin",
            "user",
            "windows user",
            "windows 用户",
            "微软用户",
            "microsoft office user",
            "python-docx");

    /** Names of paragraph styles beyond those that Mammoth knows: Word's in Chinese, and Pandoc's. */
    private static final String STYLES = """
            p[style-name='Title'] => h1:fresh
            p[style-name='标题'] => h1:fresh
            p[style-name='标题 1'] => h1:fresh
            p[style-name='标题 2'] => h2:fresh
            p[style-name='标题 3'] => h3:fresh
            p[style-name='标题 4'] => h4:fresh
            p[style-name='Quote'] => blockquote > p:fresh
            p[style-name='Intense Quote'] => blockquote > p:fresh
            p[style-name='Block Text'] => blockquote > p:fresh
            p[style-name='引用'] => blockquote > p:fresh
            p[style-name='HTML Preformatted'] => pre:separator('\\n')
            p[style-name='HTML 预设格式'] => pre:separator('\\n')
            p[style-name='Source Code'] => pre:separator('\\n')
            p[style-name='Code'] => pre:separator('\\n')
            p[style-name='代码'] => pre:separator('\\n')
            p[style-name='caption'] => p.caption:fresh
            p[style-name='Caption'] => p.caption:fresh
            p[style-name='题注'] => p.caption:fresh
            p[style-name='Image Caption'] => p.caption:fresh
            p[style-name='Table Caption'] => p.caption:fresh
            p[style-name='Author'] => p.author:fresh
            p[style-name='Date'] => p.date:fresh
            p[style-name='日期'] => p.date:fresh
            r[style-name='Verbatim Char'] => code
            r[style-name='HTML Code'] => code
            """;

    private final Map<String, byte[]> parts;
    private final List<String> setAside = new ArrayList<>();

    private WordDocument(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * The document as HTML; any other file as it is, and one that cannot be read as an empty one, which is reported.
     */
    static SourceFile unpacked(SourceFile file, Diagnostics diagnostics) {
        if (!is(file.bytes())) {
            return file;
        }
        String html = "";
        try {
            WordDocument document = new WordDocument(unzipped(file.bytes()));
            Result<String> made = document.converted();
            report(made.getWarnings(), file, diagnostics);
            html = document.page(made.getValue());
        } catch (IOException | RuntimeException damaged) {
            diagnostics.error(
                    SourceCodes.DOCUMENT_DAMAGED,
                    Location.of(file.name()),
                    "The Word document cannot be read: " + damaged.getMessage() + ".",
                    "Open it in Word or LibreOffice and save it again, or save it as HTML.");
        }
        return new SourceFile(file.name(), html.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a file is a Word document: a ZIP archive in which, stored plainly, stands the name of its body. */
    public static boolean is(byte[] bytes) {
        return bytes.length > 4
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && new String(bytes, StandardCharsets.ISO_8859_1).contains(BODY);
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readNBytes((int) left);
                left -= part.length;
                parts.put(entry.getName(), part);
                if (left == 0 || parts.size() > MOST_PARTS) {
                    throw new IOException("it is larger than " + (MOST_BYTES >> 20) + " MiB unpacked");
                }
                if (isXml(entry.getName()) && text(part).contains("<!DOCTYPE")) {
                    throw new IOException("it declares a document type, which Word never does");
                }
            }
        }
        if (!parts.containsKey(BODY)) {
            throw new IOException("it has no " + BODY);
        }
        return parts;
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private Result<String> converted() throws IOException {
        Map<String, String> addresses = addresses();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                byte[] bytes = isXml(part.getKey()) ? transitional(part.getValue()) : part.getValue();
                boolean content =
                        part.getKey().startsWith("word/") && part.getKey().endsWith(".xml");
                zip.write(content ? marked(bytes, addresses) : bytes);
            }
        }
        return new DocumentConverter().addStyleMap(STYLES).convertToHtml(new ByteArrayInputStream(out.toByteArray()));
    }

    /**
     * A part in the namespaces that Mammoth knows: those of the strict kind of document differ in their names alone.
     */
    private static byte[] transitional(byte[] part) {
        String xml = text(part);
        return xml.contains("http://purl.oclc.org/ooxml/")
                ? STRICT.matcher(xml)
                        .replaceAll("http://schemas.openxmlformats.org/$1/2006/")
                        .getBytes(StandardCharsets.UTF_8)
                : part;
    }

    /** A part with marks for its formulas and its linked pictures. */
    private byte[] marked(byte[] part, Map<String, String> addresses) {
        String xml = text(part);
        if (SET_ASIDE.stream().noneMatch(xml::contains)) {
            return part;
        }
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        for (Element formula : document.getElementsByTag("m:oMathPara")) {
            setAside(formula, WordFormulas.mathMl(formula));
        }
        for (Element formula : document.getElementsByTag("m:oMath")) {
            setAside(formula, WordFormulas.mathMl(formula));
        }
        for (Element ruby : document.getElementsByTag("w:ruby")) {
            String base = ruby.select("w|rubyBase").text();
            setAside(
                    ruby,
                    "<ruby>" + Entities.escape(base) + "<rt>"
                            + Entities.escape(ruby.select("w|rt").text()) + "</rt></ruby>");
        }
        document.getElementsByTag("w:fldSimple").forEach(Element::unwrap);
        for (Element blip : document.getElementsByAttribute("r:link")) {
            String address = addresses.getOrDefault(blip.attr("r:link"), "");
            Element drawing = blip.closest("w|drawing");
            blip.removeAttr("r:link");
            if (!blip.hasAttr("r:embed") && drawing != null) {
                setAside(drawing, "<img src=\"" + Entities.escape(address) + "\">");
            }
        }
        return document.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private void setAside(Element e, String html) {
        Element text = new Element("w:t").text("\uFDD0" + setAside.size() + "\uFDD1");
        boolean inRun = e.parent() != null && e.parent().tagName().equals("w:r");
        e.replaceWith(inRun ? text : new Element("w:r").appendChild(text));
        setAside.add(html);
    }

    private Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        Jsoup.parse(text(parts.getOrDefault(LINKS, new byte[0])), "", Parser.xmlParser())
                .getElementsByTag("Relationship")
                .forEach(link -> addresses.put(link.attr("Id"), link.attr("Target")));
        return addresses;
    }

    private String page(String body) {
        Matcher mark = MARK.matcher(body);
        String whole =
                mark.replaceAll(found -> Matcher.quoteReplacement(setAside.get(Integer.parseInt(found.group(1)))));
        Document page = Jsoup.parse(whole);
        page.outputSettings().prettyPrint(false);
        page.select("p.caption").forEach(WordDocument::joinToFigure);
        markNotes(page.body());
        Document properties = Jsoup.parse(text(parts.getOrDefault(PROPERTIES, new byte[0])), "", Parser.xmlParser());
        String author = property(properties, "dc:creator");
        meta(page, "author", NOBODY.contains(author.toLowerCase(Locale.ROOT)) ? "" : author);
        meta(page, "date", property(properties, "dcterms:created"));
        meta(page, "keywords", property(properties, "cp:keywords"));
        page.title(property(properties, "dc:title"));
        return page.outerHtml();
    }

    /** A caption belongs to the picture or table before it, else to the table after it. */
    private static void joinToFigure(Element caption) {
        Element before = caption.previousElementSibling();
        Element after = caption.nextElementSibling();
        Element shown = null;
        if (before != null && (before.normalName().equals("table") || before.selectFirst("img") != null)) {
            shown = before;
        } else if (after != null && after.normalName().equals("table")) {
            shown = after;
        }
        if (shown != null) {
            Element figure = new Element("figure");
            shown.replaceWith(figure);
            figure.appendChild(shown).appendChild(caption.tagName("figcaption"));
        }
    }

    /** Mammoth lists notes at the end, each with a link back to where it is called. */
    private static void markNotes(Element body) {
        Element last = body.lastElementChild();
        if (last != null && last.normalName().equals("ol") && last.selectFirst("li[id*=note-]") != null) {
            last.select("a[href*=note-ref-]").remove();
            last.wrap("<section class=\"footnotes\"></section>");
        }
    }

    /** What the file says of itself; a line of the title page knows better. */
    private static void meta(Document page, String name, String value) {
        Element line = page.selectFirst("p." + name);
        String found = line == null ? value : line.text();
        if (line != null) {
            line.remove();
        }
        if (!found.isEmpty()) {
            page.head().appendElement("meta").attr("name", name).attr("content", found);
        }
    }

    private static String property(Document properties, String name) {
        Element found = properties.getElementsByTag(name).first();
        return found == null ? "" : found.text().strip();
    }

    /** Says once which kinds of parts are not read; styles without a name of their own are no loss. */
    private static void report(Set<String> warnings, SourceFile file, Diagnostics diagnostics) {
        Set<String> names = new TreeSet<>();
        for (String warning : warnings) {
            Matcher ignored = IGNORED.matcher(warning);
            if (ignored.find()) {
                names.add(ignored.group(1));
            }
        }
        if (!names.isEmpty()) {
            diagnostics.warning(
                    SourceCodes.DOCUMENT_PART_LEFT_OUT,
                    Location.of(file.name()),
                    "Parts of the Word document were left out: " + String.join(", ", names) + ".",
                    "Look whether the pages miss anything; a picture of it can stand in its place.");
        }
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }
}
