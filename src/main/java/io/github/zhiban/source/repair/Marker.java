package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block.Numbering;
import io.github.zhiban.article.ChineseNumerals;
import io.github.zhiban.article.Inline;
import io.github.zhiban.text.CharacterScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list marker that someone typed.
 *
 * @param number the item's number; 0 for a bullet
 * @param numbering how it is counted; DECIMAL for a bullet
 * @param form tells markers apart that never belong to one list, such as {@code 1、} and {@code 1)}
 * @param text as it was typed, without the spaces after it
 * @param length how many characters of the line it takes, spaces after it included
 */
record Marker(int number, Numbering numbering, String form, String text, int length) {
    private static final List<Form> FORMS = List.of(
            new Form("(\\d{1,3})(、|[.．)）](?!\\d))\\s*", Numbering.DECIMAL),
            new Form("[（(](\\d{1,3})([)）])\\s*(?:、|\\.(?![a-zA-Z]))?\\s*", Numbering.PARENTHESISED),
            new Form("([一二三四五六七八九十]{1,3})(、)\\s*", Numbering.CHINESE),
            new Form("(([①-⑳]))\\s*(?:、|\\.(?![a-zA-Z]))?\\s*", Numbering.CIRCLED),
            new Form("()([•●○◆◇■□▪▫★☆➢➤►▶✓✔‣◦·])\\s*", Numbering.DECIMAL),
            new Form("()([-*–—])(?:\\s+(?=\\S)|\\s+$)", Numbering.DECIMAL));

    /** How a marker is written: its first group is the number, if any, its second the sign that tells forms apart. */
    private record Form(Pattern pattern, Numbering numbering) {
        Form(String regex, Numbering numbering) {
            this(Pattern.compile(regex), numbering);
        }

        Optional<Marker> at(String text) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.lookingAt()) {
                return Optional.empty();
            }
            String digits = matcher.group(1);
            int number = switch (numbering) {
                case CHINESE -> ChineseNumerals.parse(digits);
                case CIRCLED -> digits.charAt(0) - '①' + 1;
                default -> digits.isEmpty() ? 0 : Integer.parseInt(digits);
            };
            String sign = numbering == Numbering.CIRCLED
                    ? "①"
                    : matcher.group(2).replace('）', ')').replace('．', '.');
            return Optional.of(
                    new Marker(number, numbering, sign, matcher.group().strip(), matcher.end()));
        }
    }

    /** The marker at the beginning of a paragraph; empty when there is none, or nothing after it. */
    static Optional<Marker> of(List<Inline> line) {
        if (!line.isEmpty() && line.getFirst() instanceof Inline.Text text) {
            return of(text.value(), line.size() > 1);
        }
        return !line.isEmpty() && line.getFirst() instanceof Inline.Stress stress
                ? of(stress.content()).filter(marker -> line.size() > 1 || marker.length() < 9)
                : Optional.empty();
    }

    private static Optional<Marker> of(String text, boolean more) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean han = CharacterScript.isHan(first) && "一二三四五六七八九十".indexOf(first) < 0;
        if (han || (first < 0x80 && Character.isLetter(first))) {
            return Optional.empty();
        }
        for (Form form : FORMS) {
            Optional<Marker> marker = form.at(text);
            if (marker.isPresent()) {
                return marker.filter(found -> more || found.length() < text.length());
            }
        }
        return Optional.empty();
    }

    boolean isBullet() {
        return number == 0;
    }

    /** Whether this is the marker of the item after another one's. */
    boolean follows(Marker previous) {
        return form.equals(previous.form)
                && numbering == previous.numbering
                && (isBullet() ? previous.isBullet() : number == previous.number + 1);
    }

    /** A line without its marker. */
    List<Inline> strip(List<Inline> line) {
        List<Inline> rest = new ArrayList<>(line.subList(1, line.size()));
        if (line.getFirst() instanceof Inline.Text text) {
            if (length < text.value().length()) {
                rest.addFirst(new Inline.Text(text.value().substring(length)));
            }
        } else if (line.getFirst() instanceof Inline.Stress stress) {
            List<Inline> inner = strip(stress.content());
            if (!inner.isEmpty()) {
                rest.addFirst(stress.with(inner));
            }
        } else {
            throw new IllegalArgumentException("no marker in this line");
        }
        return rest;
    }
}
