package io.github.zhiban.article;

/**
 * Where something that is known about an article was said.
 *
 * @param field {@code title}, {@code author}, {@code date}, {@code address} or {@code publisher}
 * @param value as it was taken
 * @param source {@code front matter}, {@code dialect}, {@code og:title}, {@code visible date} and the like
 * @param confidence from 0 to 1
 */
public record MetadataOrigin(String field, String value, String source, double confidence) {}
