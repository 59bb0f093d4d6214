package io.github.zhiban.edition.markup;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The language of a piece of program text: the author's word for it, or a modest guess.
 *
 * @param name in lower case; empty when nobody knows
 * @param scanner the media type by which RSyntaxTextArea knows it; {@code null} where it has none
 */
record Language(String name, @Nullable String scanner) {
    private static final Language UNKNOWN = new Language("", null);

    private static final Map<String, String> SCANNERS = Map.ofEntries(
            Map.entry("actionscript", "text/actionscript"),
            Map.entry("bash", "text/unix"),
            Map.entry("bat", "text/bat"),
            Map.entry("c", "text/c"),
            Map.entry("clojure", "text/clojure"),
            Map.entry("cmake", "text/unix"),
            Map.entry("cpp", "text/cpp"),
            Map.entry("csharp", "text/cs"),
            Map.entry("css", "text/css"),
            Map.entry("d", "text/d"),
            Map.entry("dart", "text/dart"),
            Map.entry("delphi", "text/delphi"),
            Map.entry("dockerfile", "text/dockerfile"),
            Map.entry("fortran", "text/fortran"),
            Map.entry("go", "text/golang"),
            Map.entry("groovy", "text/groovy"),
            Map.entry("html", "text/html"),
            Map.entry("ini", "text/ini"),
            Map.entry("java", "text/java"),
            Map.entry("javascript", "text/javascript"),
            Map.entry("json", "text/json"),
            Map.entry("jsp", "text/jsp"),
            Map.entry("kotlin", "text/kotlin"),
            Map.entry("latex", "text/latex"),
            Map.entry("less", "text/less"),
            Map.entry("lisp", "text/lisp"),
            Map.entry("lua", "text/lua"),
            Map.entry("makefile", "text/makefile"),
            Map.entry("markdown", "text/markdown"),
            Map.entry("nginx", "text/unix"),
            Map.entry("perl", "text/perl"),
            Map.entry("php", "text/php"),
            Map.entry("powershell", "text/powershell"),
            Map.entry("properties", "text/properties"),
            Map.entry("protobuf", "text/proto"),
            Map.entry("python", "text/python"),
            Map.entry("ruby", "text/ruby"),
            Map.entry("rust", "text/rust"),
            Map.entry("scala", "text/scala"),
            Map.entry("sql", "text/sql"),
            Map.entry("tcl", "text/tcl"),
            Map.entry("typescript", "text/typescript"),
            Map.entry("vb", "text/vb"),
            Map.entry("vhdl", "text/vhdl"),
            Map.entry("xml", "text/xml"),
            Map.entry("yaml", "text/yaml"));

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("batch", "bat"),
            Map.entry("c++", "cpp"),
            Map.entry("c#", "csharp"),
            Map.entry("cs", "csharp"),
            Map.entry("cmd", "bat"),
            Map.entry("docker", "dockerfile"),
            Map.entry("golang", "go"),
            Map.entry("h", "cpp"),
            Map.entry("hpp", "cpp"),
            Map.entry("js", "javascript"),
            Map.entry("jsx", "javascript"),
            Map.entry("kt", "kotlin"),
            Map.entry("md", "markdown"),
            Map.entry("mysql", "sql"),
            Map.entry("objectivec", "c"),
            Map.entry("plsql", "sql"),
            Map.entry("ps1", "powershell"),
            Map.entry("py", "python"),
            Map.entry("python3", "python"),
            Map.entry("rb", "ruby"),
            Map.entry("rs", "rust"),
            Map.entry("sh", "bash"),
            Map.entry("shell", "bash"),
            Map.entry("tex", "latex"),
            Map.entry("toml", "ini"),
            Map.entry("ts", "typescript"),
            Map.entry("vbnet", "vb"),
            Map.entry("vue", "html"),
            Map.entry("xhtml", "html"),
            Map.entry("yml", "yaml"),
            Map.entry("zsh", "bash"));

    /** Signs that leave little doubt; the first that is found decides. */
    private enum Sign {
        XML("xml", "^\\s*<\\?xml\\b|\\bxmlns(:\\w+)?=\"|^\\s*<(dependency|project|bean|configuration)s?>"),
        HTML("html", "(?i)^\\s*<(!doctype html|html|head|body|div|script|template|style|form|table)\\b"),
        C("cpp", "^\\s*#\\s*include\\s*[<\"]"),
        JAVA(
                "java",
                "^\\s*(import (static )?[\\w.]+(\\.\\*)?;|package [\\w.]+;|public (static |final |abstract )*+"
                        + "(class|interface|enum|record|void) )"),
        GO("go", "^package \\w+$|^func (\\(\\w+ \\*?\\w+\\) )?\\w+\\("),
        PYTHON("python", "^(from [\\w.]+ import |import [\\w.]+( as \\w+)?$)|^\\s*(def|class) \\w+.*:\\s*(#.*)?$"),
        SQL(
                "sql",
                "(?i)^\\s*(select\\b.+\\bfrom\\b|create (table|database|index|view)\\b|insert into\\b|alter table\\b)"),
        JAVASCRIPT(
                "javascript",
                "^\\s*((const|let) [\\w{}, ]+ = |export (default|const|function) |import .+ from ['\"]|"
                        + "function \\w*\\()"),
        JSON("json", "\\A\\s*[\\[{]\\s*\"\\w+\"\\s*:"),
        BASH(
                "bash",
                "\\A#!/.*sh\\b|^\\s*(sudo|apt(-get)?|yum|docker|kubectl|git|npm|pip3?|mkdir|cd|chmod|systemctl)"
                        + " [\\w./-]");

        private final String language;
        private final Pattern pattern;

        Sign(String language, String pattern) {
            this.language = language;
            this.pattern = Pattern.compile(pattern, Pattern.MULTILINE);
        }
    }

    /** How much of a text is looked at. */
    private static final int SAMPLE = 4_000;

    /** The language that the author named, or the one that the text gives away. */
    static Language of(String named, String text) {
        String name = named.toLowerCase(Locale.ROOT).strip();
        if (!name.isEmpty()) {
            String known = ALIASES.getOrDefault(name, name);
            return new Language(known, SCANNERS.get(known));
        }
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        for (Sign sign : Sign.values()) {
            if (sign.pattern.matcher(sample).find()) {
                return new Language(sign.language, SCANNERS.get(sign.language));
            }
        }
        return UNKNOWN;
    }

    /** The class that HTML 5 suggests for it (section 4.5.15); {@code null} when the language is not known. */
    @Nullable
    String cssClass() {
        return name.matches("[a-z0-9#+-]+") ? "language-" + name : null;
    }
}
