package io.github.zhiban.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the codes of findings mean: tables of a code, a tab, what, a tab, why, a tab, what to do. */
final class CodeBook {
    private static final String ENGLISH = "explanations_en.tsv";
    private static final String CHINESE = "explanations_zh.tsv";
    private static final int COLUMNS = 4;

    private final SortedMap<String, Explanation> byCode;

    private CodeBook(SortedMap<String, Explanation> byCode) {
        this.byCode = Collections.unmodifiableSortedMap(byCode);
    }

    static CodeBook of(boolean english) {
        String table = english ? ENGLISH : CHINESE;
        SortedMap<String, Explanation> read = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(CodeBook.class.getResourceAsStream(table), table);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t", -1);
                if (!line.startsWith("#") && columns.length == COLUMNS) {
                    read.put(columns[0], new Explanation(columns[1], columns[2], columns[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CodeBook(read);
    }

    /** All that are known, by code. A code that ends with an underscore stands for all that begin with it. */
    SortedMap<String, Explanation> all() {
        return byCode;
    }

    /** The explanation of a code, or of the outside validator whose rule it names. */
    Optional<Explanation> find(String code) {
        return Optional.ofNullable(byCode.get(code))
                .or(() -> byCode.entrySet().stream()
                        .filter(entry -> entry.getKey().endsWith("_") && code.startsWith(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }
}
