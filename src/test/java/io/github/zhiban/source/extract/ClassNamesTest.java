package io.github.zhiban.source.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ClassNames are parted at underscores, hyphens, digits and capitals, and their words tell roles. */
class ClassNamesTest {

    @ParameterizedTest
    @CsvSource({
        "post_comment, 'post comment'",
        "shareBox, 'share box'",
        "side-bar2, 'side bar'",
        "TRS_Editor, 'trs editor'",
        "HTMLBody, 'html body'"
    })
    void words(String name, String words) {
        assertThat(ClassNames.words(name)).isEqualTo(List.of(words.split(" ")));
    }

    @Test
    void whatIsSaidToBeBesideIsNotMeant() {
        assertThat(NameEvidence.strong(List.of(ClassNames.words("has-sidebar"))))
                .isNull();
        assertThat(NameEvidence.strong(List.of(ClassNames.words("article-comments"))))
                .isEqualTo(BlockRole.COMMENT);
        assertThat(NameEvidence.strong(List.of(ClassNames.words("post_recommend"))))
                .isEqualTo(BlockRole.RECOMMENDATION);
    }
}
