package io.github.zhiban.verify;

import io.github.zhiban.article.WebAddress;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.reading.EpubFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether what chapters refer to is there, and whether links are such as every reading system follows. */
final class EpubReferences {
    private static final Pattern WITH_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?|ftp):.*", Pattern.DOTALL);

    private final EpubFile book;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Diagnostics findings;

    private EpubReferences(EpubFile book, Diagnostics findings) {
        this.book = book;
        this.findings = findings;
        book.spine().forEach(chapter -> ids.put(chapter.path(), chapter.markup().ids()));
    }

    static void check(String fileName, EpubFile book, Diagnostics findings) {
        EpubReferences references = new EpubReferences(book, findings);
        for (EpubFile.Chapter chapter : book.spine()) {
            references.check(chapter, Location.of(fileName + "/" + chapter.path()));
        }
    }

    private void check(EpubFile.Chapter chapter, Location at) {
        chapter.markup()
                .repeated()
                .forEach(id ->
                        findings.error(VerifyCodes.ID_REPEATED, at, "Several elements have the same id: " + id, null));
        chapter.markup()
                .nested()
                .forEach(link -> findings.error(
                        VerifyCodes.LINK_NESTED, at, "A link stands inside another link: " + link, null));
        for (String address : chapter.markup().references()) {
            if (WEB.matcher(address).matches()) {
                if (!WebAddress.isUsable(address)) {
                    findings.error(
                            VerifyCodes.ADDRESS_MALFORMED, at, "The address of a link is malformed: " + address, null);
                }
            } else if (!WITH_SCHEME.matcher(address).matches() && !arrives(address, chapter.path())) {
                findings.error(
                        VerifyCodes.REFERENCE_LOST, at, "The chapter refers to what the book lacks: " + address, null);
            }
        }
    }

    private boolean arrives(String address, String from) {
        // Names in other programs' books may be encoded; those are left to EPUBCheck.
        if (address.indexOf('%') >= 0 || address.indexOf('?') >= 0) {
            return true;
        }
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String file = path.isEmpty() ? from : EpubFile.resolve(from, path);
        String id = hash < 0 ? "" : address.substring(hash + 1);
        Set<String> places = ids.get(file);
        return book.files().contains(file) && (id.isEmpty() || places == null || places.contains(id));
    }
}
