package io.github.zhiban.edition.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void a_label_that_fits_stays_as_it_is() {
        assertThat(Labels.shortened("从头说起…", 6)).isEqualTo("从头说起…");
    }

    @Test
    void a_label_that_is_cut_ends_in_one_ellipsis() {
        assertThat(Labels.shortened("一二三四… 七八九十", 7)).isEqualTo("一二三四……");
        assertThat(Labels.shortened("一二三四五六七八九十", 7)).isEqualTo("一二三四五……");
    }
}
