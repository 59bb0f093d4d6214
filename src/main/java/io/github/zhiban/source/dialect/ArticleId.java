package io.github.zhiban.source.dialect;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The address that the exporter hid in {@code p.artid}: hexadecimal, with colons strewn in. */
final class ArticleId {
    private static final Query HIDDEN = Query.of("p[class_=artid], p.artid");

    private ArticleId() {}

    /** The original address; empty when there is none, or it is not one of the web. */
    static Optional<String> address(Document page, Vocabulary names) {
        Element hidden = HIDDEN.first(page, names);
        if (hidden == null) {
            return Optional.empty();
        }
        String encoded = hidden.hasAttr("alt") ? hidden.attr("alt") : hidden.text();
        String hex = encoded.replaceAll("[^0-9a-fA-F]", "");
        if (hex.isEmpty() || hex.length() % 2 != 0) {
            return Optional.empty();
        }
        try {
            String address = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(HexFormat.of().parseHex(hex)))
                    .toString();
            return address.matches("https?://[\\x21-\\x7E]+") ? Optional.of(address) : Optional.empty();
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
