package io.github.zhiban.source.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are parted at underscores, hyphens, digits and capitals, and their words tell roles. */
class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "post_comment, 'post comment'",
        "shareBox, 'share box'",
        "side-bar2, 'side bar'",
        "TRS_Editor, 'trs editor'",
        "HTMLBody, 'html body'"
    })
    void words(String name, String words) {
        assertThat(Names.words(name)).isEqualTo(List.of(words.split(" ")));
    }

    @Test
    void whatIsSaidToBeBesideIsNotMeant() {
        assertThat(NameEvidence.strong(List.of(Names.words("has-sidebar")))).isNull();
        assertThat(NameEvidence.strong(List.of(Names.words("article-comments"))))
                .isEqualTo(Role.COMMENT);
        assertThat(NameEvidence.strong(List.of(Names.words("post_recommend")))).isEqualTo(Role.RECOMMENDATION);
    }
}
