package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadsTest {

    @Test
    void a_lead_is_of_another_thing_than_a_text_that_says_the_same_of_its_own() {
        assertThat(Leads.isOfAnother("static 的作用", "const 的作用是让变量只读")).isTrue();
        assertThat(Leads.isOfAnother("static 的作用", "static 的作用是限制作用域")).isFalse();
        assertThat(Leads.isOfAnother("static 的作用", "限制变量的作用域")).isFalse();
        assertThat(Leads.isOfAnother("作用", "const 的作用是让变量只读")).isFalse();
    }
}
