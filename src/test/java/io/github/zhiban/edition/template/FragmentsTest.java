package io.github.zhiban.edition.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.edition.template.Fragments.Filled;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FragmentsTest {
    private static final String FRAGMENT =
            "<!-- a note --><p xmlns:th=\"http://www.thymeleaf.org\" th:class=\"${class}\"><b th:text=\"${sign}\"></b>"
                    + "<i th:if=\"${class}\" th:utext=\"${sign}\"></i><th:block th:utext=\"${content}\"></th:block>.</p>";

    private final Fragments fragments = new Templates(Map.of("block/item", FRAGMENT)).fragments();

    @Test
    void putsValuesIntoTheirPlaces() {
        for (String value : List.of("a", "<\"&", "\uF6D0Aa\uF6D1", "")) {
            String escaped = value.replace("&", "&amp;").replace("<", "&lt;");
            Filled filled = fragments.fill("block/item", "class", value, "sign", value);

            assertThat(filled.before())
                    .isEqualTo("<p class=\"" + escaped.replace("\"", "&quot;") + "\"><b>" + escaped + "</b><i>" + value
                            + "</i>");
            assertThat(filled.after()).isEqualTo(".</p>");
        }
    }

    @Test
    void asksWhichValuesThereAre() {
        assertThat(fragments.fill("block/item", "class", null, "sign", "1").before())
                .isEqualTo("<p><b>1</b>");
        assertThat(fragments.fill("block/item", "class", "x", "sign", "2").before())
                .isEqualTo("<p class=\"x\"><b>2</b><i>2</i>");
    }

    @Test
    void everyFragmentThatMayBeReplacedShips() {
        for (String name : Templates.names()) {
            assertThat(Templates.class.getResource("/io/github/zhiban/edition/" + name + ".xhtml"))
                    .as(name)
                    .isNotNull();
        }
    }
}
