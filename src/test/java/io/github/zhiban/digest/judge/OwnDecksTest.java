package io.github.zhiban.digest.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.digest.ArticleFiles;
import io.github.zhiban.digest.DeckForm;
import io.github.zhiban.digest.Summarizer;
import io.github.zhiban.picture.PicturesAtHand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a judge needs no marks for, found in no deck of the articles that ship. */
class OwnDecksTest {
    static List<Path> articles() throws IOException {
        return ArticleFiles.all();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void no_statement_is_maimed(Path file) throws IOException {
        var article = ArticleFiles.read(file);
        var deck = new Summarizer().summarize(article, PicturesAtHand.NONE).value();
        var nothing = new Gold("", List.of(), Set.of(), Set.of());

        assertThat(Verdict.of(deck, Sentence.of(article), nothing).maimed()).isEmpty();
    }

    @Test
    void options_of_an_exam_are_no_facts() throws IOException {
        var article = ArticleFiles.read(Path.of("src/test/resources/digest/articles/question-bank.html"));
        var made = new Summarizer().summarize(article, PicturesAtHand.NONE);
        var deck = made.value();

        assertThat(deck.form()).isEqualTo(DeckForm.QUESTIONS);
        assertThat(deck.slides()).isNotEmpty();
        assertThat(Shown.of(deck))
                .extracting(Shown::text)
                .contains("线程共享所在进程的地址空间，因此切换的代价更小")
                .noneMatch(text -> text.contains("每个线程都有自己的地址空间") || text.contains("虚拟内存只能放在寄存器里"));
    }

    @Test
    void a_bank_of_questions_without_explanations_has_no_deck() throws IOException {
        var article = ArticleFiles.read(Path.of("src/test/resources/digest/articles/questions-only.html"));
        var made = new Summarizer().summarize(article, PicturesAtHand.NONE);

        assertThat(made.value().slides()).isEmpty();
        assertThat(made.diagnostics())
                .singleElement()
                .satisfies(it -> assertThat(it.message()).contains("questions"));
    }
}
