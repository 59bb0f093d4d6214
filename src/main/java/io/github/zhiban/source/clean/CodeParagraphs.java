package io.github.zhiban.source.clean;

import io.github.zhiban.source.build.CodeText;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Texts;
import io.github.zhiban.source.select.Vocabulary;
import io.github.zhiban.text.CharacterScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Program text that an editor took for paragraphs, a line each or broken by {@code br}, becomes code again, with its
 * indentation. It is judged by runs: one line that could be code is none.
 */
final class CodeParagraphs implements Cleaning {
    /** So many lines in a row, at least; a command after a prompt is enough alone. */
    private static final int FEWEST = 4;

    private static final Query PARAGRAPHS = Query.of("p, div");
    private static final Query MORE_THAN_TEXT = Query.of(
            "img, pre, table, ul, ol, p, div, blockquote, h1, h2, h3, h4, h5, h6, zhiban-formula, .katex, code,"
                    + " iframe, video");

    private static final Query CODE_LINES = Query.of("p:has(> code), div:has(> code)");
    /** What names alone have not. */
    private static final Pattern STATEMENT = Pattern.compile("[\\s(){};=]");

    private static final Query CODE = Query.of("code");
    private static final Query HEADINGS = Query.of("h1, h2, h3, h4, h5, h6");
    /** What stands beside the strings of a program, and seldom beside words set as code. */
    private static final Pattern PROGRAM_SIGN = Pattern.compile("[(){};=]");

    private static final Query BREAK = Query.of("br");
    private static final Query INNER_BREAK = Query.of("span br, font br");
    private static final Query NO_LINES = Query.of("pre, li, td");
    /** What lines of these are is known. */
    private static final Query OTHER = Query.of("pre, li, h1, h2, h3, h4, h5, h6");

    private static final Query TABLE = Query.of("table");
    private static final Query DATA = Query.of("td ~ td, th, tr ~ tr");
    private static final Query IMG = Query.of("img");

    @Override
    public Set<String> makes() {
        return Set.of("pre");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        joinCode(body, names);
        List<List<Element>> runs = new ArrayList<>();
        List<Element> run = new ArrayList<>();
        for (Element element : PARAGRAPHS.all(body, names)) {
            boolean line = !isHan(Texts.first(element))
                    && (isParagraph(element) || (!run.isEmpty() && isMarkedLine(element)))
                    && holdsCode(element);
            if (line && !run.isEmpty() && !follows(element, run.getLast())) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (line) {
                run.add(element);
            } else if (!run.isEmpty() && (isParagraph(element) || !element.hasText())) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        runs.add(run);
        runs.forEach(CodeParagraphs::join);
        if (BREAK.mayMatch(names)) {
            HEADINGS.all(body).stream().filter(BREAK::in).forEach(CodeParagraphs::readHeading);
        }
        for (Element element : BREAK.mayMatch(names) ? PARAGRAPHS.all(body) : List.<Element>of()) {
            if (NO_LINES.closest(element) != null) {
                continue;
            }
            if (INNER_BREAK.in(element) && isParagraph(element) && holdsProgram(element)) {
                InlineBreaks.lift(element);
            }
            if (hasBreaks(element)) {
                splitLines(element);
            }
        }
    }

    /** Lines all of which are set as code by themselves, as an editor without listings leaves them, are one listing. */
    private static void joinCode(Element body, Vocabulary names) {
        List<Element> run = new ArrayList<>();
        for (Element line : CODE_LINES.all(body, names)) {
            if (!isCodeAlone(line)) {
                continue;
            }
            if (!run.isEmpty() && !follows(line, run.getLast())) {
                listing(run);
                run = new ArrayList<>();
            }
            run.add(line);
        }
        listing(run);
    }

    private static boolean isCodeAlone(Element line) {
        return OTHER.closest(line) == null
                && !isCellOfData(line)
                && line.childNodes().stream()
                        .allMatch(node -> node instanceof TextNode text
                                ? text.isBlank()
                                : node instanceof Element code
                                        && code.normalName().equals("code")
                                        && !IMG.in(code));
    }

    private static void listing(List<Element> run) {
        List<String> lines = run.stream().map(CodeText::of).toList();
        if (run.size() > 1
                && lines.stream().anyMatch(line -> STATEMENT.matcher(line).find())) {
            Element pre = new Element("pre");
            pre.appendChild(new TextNode(String.join("\n", lines)));
            run.getFirst().replaceWith(pre);
            run.subList(1, run.size()).forEach(Element::remove);
        }
    }

    /** Of a heading that consists of program text, which an author wanted large, becomes code. */
    private static void readHeading(Element heading) {
        List<String> lines = lines(heading);
        if (lines.size() >= FEWEST
                && heading.children().stream().noneMatch(MORE_THAN_TEXT::in)
                && lines.stream().noneMatch(line -> isHan(line.strip().charAt(0)))
                && holdsCode(heading)
                && ProgramLines.areCode(lines)) {
            Element pre = new Element("pre");
            pre.appendChild(new TextNode(String.join("\n", lines)));
            heading.replaceWith(pre);
        }
    }

    /** Whether a line has text between backquotes, as programs have it, that was read as Markdown. */
    private static boolean isMarkedLine(Element element) {
        return element.children().stream().allMatch(child -> CODE.matches(child) && child.childrenSize() == 0)
                && PROGRAM_SIGN.matcher(element.ownText()).find()
                && OTHER.closest(element) == null
                && !isCellOfData(element);
    }

    private static boolean holdsProgram(Element element) {
        return lines(element).stream().filter(ProgramLines::isStrong).count() >= FEWEST;
    }

    private static boolean hasBreaks(Element element) {
        int breaks = 0;
        for (Node node : element.childNodes()) {
            breaks += node instanceof Element child && child.normalName().equals("br") ? 1 : 0;
        }
        return breaks >= FEWEST;
    }

    /** A line that begins with a Han character is no code. */
    private static boolean isHan(char c) {
        return CharacterScript.isHan(c);
    }

    /** What stands between two breaks. */
    private record Line(List<Node> nodes, boolean plain, String text) {
        static Line of(List<Node> nodes) {
            boolean plain = nodes.stream().noneMatch(node -> node instanceof Element child && MORE_THAN_TEXT.in(child));
            return new Line(nodes, plain, plain ? CodeText.of(nodes) : "");
        }

        boolean mayBeCode() {
            return plain && (text.isBlank() || ProgramLines.mayBeCode(text));
        }
    }

    /** Code among the lines that {@code br} parts in one element becomes a {@code pre} in their place. */
    private static void splitLines(Element element) {
        List<List<Node>> parted = new ArrayList<>();
        parted.add(new ArrayList<>());
        for (Node node : element.childNodes()) {
            parted.getLast().add(node);
            boolean ends =
                    node instanceof Element child && (child.normalName().equals("br") || MORE_THAN_TEXT.in(child));
            if (ends) {
                parted.add(new ArrayList<>());
            }
        }
        List<Line> run = new ArrayList<>();
        for (Line line : parted.stream().map(Line::of).toList()) {
            if (line.mayBeCode()) {
                run.add(line);
            } else {
                joinLines(run);
                run = new ArrayList<>();
            }
        }
        joinLines(run);
    }

    private static void joinLines(List<Line> run) {
        int first = 0;
        while (first < run.size() && !ProgramLines.isEdge(run.get(first).text())) {
            first++;
        }
        if (first < run.size()) {
            String code = run.get(first).text();
            while (first > 0 && ProgramLines.isRemark(run.get(first - 1).text(), code)) {
                first--;
            }
        }
        int last = run.size();
        while (last > first && !ProgramLines.isEdge(run.get(last - 1).text())) {
            last--;
        }
        List<Line> code = run.subList(first, last);
        List<String> lines =
                code.stream().map(Line::text).filter(line -> !line.isBlank()).toList();
        if (ProgramLines.areCode(lines)) {
            Element pre = new Element("pre");
            pre.appendChild(
                    new TextNode(String.join("\n", code.stream().map(Line::text).toList())));
            code.getFirst().nodes().getFirst().before(pre);
            code.forEach(line -> line.nodes().forEach(Node::remove));
        }
    }

    private static boolean isParagraph(Element element) {
        return element.hasText()
                && element.children().stream().noneMatch(MORE_THAN_TEXT::in)
                && OTHER.closest(element) == null
                && !isCellOfData(element);
    }

    private static boolean isCellOfData(Element element) {
        Element table = TABLE.closest(element);
        return table != null && DATA.in(table);
    }

    /** Whether nothing but white space stands between two elements of one parent. */
    private static boolean follows(Element element, Element before) {
        Node at = element.previousSibling();
        while (at != null && at != before) {
            boolean blank = at instanceof TextNode text
                    ? text.isBlank()
                    : at instanceof Element between && !between.hasText() && !IMG.in(between);
            if (!blank) {
                return false;
            }
            at = at.previousSibling();
        }
        return at == before;
    }

    private static List<String> lines(Element element) {
        return CodeText.of(element)
                .replace('\u00A0', ' ')
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static boolean holdsCode(Element element) {
        return lines(element).stream().allMatch(ProgramLines::mayBeCode);
    }

    private static void join(List<Element> run) {
        int first = 0;
        while (first < run.size() && isWeak(run.get(first))) {
            first++;
        }
        if (first < run.size()) {
            String code = lines(run.get(first)).getFirst();
            while (first > 0 && isRemark(run.get(first - 1), code)) {
                first--;
            }
        }
        int last = run.size();
        while (last > first && isWeak(run.get(last - 1))) {
            last--;
        }
        List<String> lines = new ArrayList<>();
        run.subList(first, last).forEach(element -> lines.addAll(lines(element)));
        if (!ProgramLines.areCode(lines)) {
            return;
        }
        lines.clear();
        for (Element element : run.subList(first, last)) {
            CODE.all(element).forEach(code -> code.prependText("`").appendText("`"));
            lines.addAll(lines(element));
        }
        Element pre = new Element("pre");
        pre.appendChild(new TextNode(String.join("\n", lines)));
        run.get(first).replaceWith(pre);
        run.subList(first + 1, last).forEach(Element::remove);
    }

    /** Whether an element is a comment above the code, or an empty line between them. */
    private static boolean isRemark(Element element, String code) {
        return lines(element).stream().allMatch(line -> ProgramLines.isRemark(line, code));
    }

    /** Whether an element has no line that is code for certain. */
    private static boolean isWeak(Element element) {
        return lines(element).stream().noneMatch(ProgramLines::isEdge);
    }
}
