package io.github.zhiban.formula;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Replaces commands by others, as a table says. Each line of the table holds, between tabs, a command, how it is called
 * and what replaces it. It is called with the signs {@code [} for an option and {@code m} for an argument; the
 * replacement names them {@code #1}, {@code #2} and so on.
 */
final class CommandTable {
    /** In characters; arguments that are said twice multiply when they lie inside each other. */
    private static final int LONGEST = 100_000;

    private final Map<String, Entry> entries;

    private CommandTable(Map<String, Entry> entries) {
        this.entries = entries;
    }

    private record Entry(String command, String signature, String replacement) {
        static Entry of(String line) {
            List<String> fields = List.of(line.split("\t", -1));
            return new Entry(fields.get(0), fields.get(1), fields.get(2));
        }
    }

    /** Reads a table that lies beside this class. */
    static CommandTable load(String name) {
        try (InputStream in = Objects.requireNonNull(CommandTable.class.getResourceAsStream(name), name)) {
            return new CommandTable(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("\\"))
                    .map(Entry::of)
                    .collect(Collectors.toUnmodifiableMap(Entry::command, Function.identity())));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * Replaces every command of the table, also inside arguments.
     *
     * @throws IllegalArgumentException if the formula grows beyond all measure
     */
    String apply(String tex) {
        return rewrite(TexToken.split(tex));
    }

    private String rewrite(List<TexToken> tokens) {
        StringBuilder rewritten = new StringBuilder();
        int at = 0;
        while (at < tokens.size()) {
            TexToken token = tokens.get(at++);
            int starred = at < tokens.size() && tokens.get(at).is("*") ? 1 : 0;
            Entry entry = starred == 1 ? entries.get(token.text() + "*") : null;
            if (entry != null) {
                at += starred;
            } else {
                entry = entries.get(token.text());
            }
            if (entry == null) {
                append(rewritten, token);
            } else {
                at = replace(entry, tokens, at, rewritten);
            }
        }
        return rewritten.toString();
    }

    private int replace(Entry entry, List<TexToken> tokens, int from, StringBuilder rewritten) {
        List<String> arguments = new ArrayList<>();
        int at = from;
        for (char sign : entry.signature().toCharArray()) {
            int start = Arguments.skipSpace(tokens, at);
            int end = sign == '[' ? Arguments.optionEnd(tokens, start) : Arguments.end(tokens, start);
            arguments.add(rewrite(Arguments.content(tokens, start, end)));
            at = end > start ? end : at;
        }
        String replacement = entry.replacement();
        for (int i = arguments.size(); i > 0; i--) {
            replacement = replacement.replace("#" + i, arguments.get(i - 1));
        }
        if (rewritten.length() + replacement.length() > LONGEST) {
            throw new IllegalArgumentException("it grows beyond " + LONGEST + " characters");
        }
        for (TexToken token : TexToken.split(replacement)) {
            append(rewritten, token);
        }
        return at;
    }

    /** A letter must not run into the command before it. */
    private static void append(StringBuilder tex, TexToken token) {
        if (!tex.isEmpty() && Character.isLetter(token.codePoint()) && endsWithWord(tex)) {
            tex.append(' ');
        }
        tex.append(token.text());
    }

    private static boolean endsWithWord(StringBuilder tex) {
        int at = tex.length();
        while (at > 0 && TexToken.isLetter(tex.charAt(at - 1))) {
            at--;
        }
        return at > 0 && at < tex.length() && tex.charAt(at - 1) == '\\' && (at < 2 || tex.charAt(at - 2) != '\\');
    }
}
