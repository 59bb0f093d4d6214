package io.github.zhiban.typeset.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class PseudoClassTest {
    private static final String XML =
            "<ol><li id='a' class='x y'/><li id='b' lang='zh-CN'>text</li><p id='c'/><li id='d'><a id='e'"
                    + " href='#a'/></li></ol>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        :not(.x)             | bcde
        :not(#a, p)          | bde
        :not([lang])         | acde
        :is(p, .y)           | ac
        :is(li:not(.x))      | bd
        :not([lang^="zh"])   | acde
        :not([class~=y])     | bcde
        :not(:first-child)   | bcd
        :first-of-type       | ace
        :last-of-type        | cde
        :only-of-type        | ce
        :only-child          | e
        :nth-of-type(2n+1)   | acde
        :nth-of-type(even)   | b
        :nth-last-child(-n+2)| cde
        :empty               | ace
        :any-link            | e
        :has(a)              | d
        :has(li, .x)         |
        :preceded(.y)        | bcd
        :preceded(p)         | d
        :target              |
        """)
    void holdsForElements(String pseudo, String ids) throws Exception {
        String carried = PseudoClass.carried("*" + pseudo);
        assertThat(carried).startsWith("*[zhiban-").endsWith("]");
        String attribute = carried.substring(2, carried.length() - 1);
        assertThat(PseudoClass.isSpelledBy(attribute)).isTrue();

        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(XML)));
        StringBuilder held = new StringBuilder();
        for (String name : new String[] {"li", "p", "a"}) {
            var elements = document.getElementsByTagName(name);
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                if (PseudoClass.spelledBy(attribute).test(element)) {
                    held.append(element.getAttribute("id"));
                }
            }
        }
        assertThat(held.chars().sorted().mapToObj(Character::toString).reduce("", String::concat))
                .isEqualTo(ids == null ? "" : ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        h2 ~ p            | p:preceded(h2)
        ul > .a ~ li.b em | ul > li.b:preceded(.a) em
        """)
    void siblingsArePseudoClasses(String written, String meant) {
        assertThat(PseudoClass.carried(written)).isEqualTo(PseudoClass.carried(meant));
    }

    @Test
    void leavesWhatItDoesNotUnderstand() {
        assertThat(PseudoClass.carried("a:not(b c):hover")).isEqualTo("a:not(b c):hover");
        assertThat(PseudoClass.carried("a:is(b")).isEqualTo("a:is(b");
    }
}
