package io.github.zhiban.digest.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.digest.ArticleFiles;
import io.github.zhiban.text.HanFolding;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CuesTest {
    static Stream<Cues.Cue> cues() {
        return Cues.get().all().stream();
    }

    @ParameterizedTest
    @MethodSource("cues")
    void each_row_matches_its_example_and_not_its_counter_example(Cues.Cue cue) {
        assertThat(cue.isIn(HanFolding.fold(cue.match()))).as(cue.match()).isTrue();
        assertThat(cue.isIn(HanFolding.fold(cue.mismatch()))).as(cue.mismatch()).isFalse();
    }

    @Test
    void names_are_given_once() {
        assertThat(Cues.get().all().stream().map(Cues.Cue::name)).doesNotHaveDuplicates();
    }

    /** Also on words and sentences that other rows are about. */
    @ParameterizedTest
    @MethodSource("cues")
    void alternatives_find_what_the_whole_expression_finds(Cues.Cue cue) throws IOException {
        var pattern = Pattern.compile(cue.pattern());
        var texts = new ArrayList<String>();
        cues().forEach(other -> texts.addAll(List.of(other.match(), other.mismatch(), other.pattern())));
        for (var file : ArticleFiles.all()) {
            texts.addAll(Files.readAllLines(file));
        }
        assertThat(texts).allSatisfy(text -> {
            var folded = HanFolding.fold(text);
            assertThat(cue.isIn(folded))
                    .as(folded)
                    .isEqualTo(pattern.matcher(folded).find());
        });
    }

    @Test
    void letters_that_every_match_has_are_outside_of_groups_classes_and_counts() {
        assertThat(Alternatives.letters("(?:关注|搜索).{0,10}公众号[:：]?")).isEqualTo("公众号");
        assertThat(Alternatives.letters("(?<!自)我(?!们)")).isEqualTo("我");
        assertThat(Alternatives.letters("ab?c\\d[xy]yz{0,3}")).isEqualTo("a");
        assertThat(Alternatives.letters("^(?:一|二)")).isEmpty();
    }

    @Test
    void letters_of_which_every_match_has_some_are_those_of_a_group_that_is_not_optional() {
        assertThat(Alternatives.anyOf("(?:希望|愿|祝)(?:本文|大家)")).containsExactly("希望", "愿", "祝");
        assertThat(Alternatives.anyOf("^(?:参考|相关(?:阅读)?)[:：]")).containsExactly("参考", "相关");
        assertThat(Alternatives.anyOf("(?:请|可以)?(?:参考|[见看])")).containsExactly("");
        assertThat(Alternatives.anyOf("(?<!自(?:身|己))(?:你|我)")).containsExactly("你", "我");
        assertThat(Alternatives.anyOf("(?:你|我)们")).containsExactly("们");
    }
}
