package io.github.zhiban.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MdBookChapterTest {
    private static final Map<String, String> FILES = Map.of(
            "../bridge.rs",
            "// ANCHOR: all\nfn main() {\n    // ANCHOR: a\n    arch();\n    // ANCHOR_END: a\n}\n// ANCHOR_END: all\n");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "见 {{#include ../bridge.rs:a}} 处|见     arch(); 处",
                "{{#rustdoc_include ../bridge.rs}}|fn main() {\\n    arch();\\n}",
                "{{#include ../bridge.rs:4}}|    arch();",
                "{{#include ../bridge.rs:4:6}}|    arch();\\n}",
                "{{#include ../bridge.rs::2}}|fn main() {",
                "{{#include ../bridge.rs:b}}|''",
                "{{#include ../none.rs}} {{#title 桥}}|{{#include ../none.rs}} {{#title 桥}}",
                "```rust,ignore\\n# use a;\\n#\\nlet x = 1;\\n#[test]\\n## y\\n```\\n# 题|```rust,ignore\\nlet x = 1;\\n#[test]\\n# y\\n```\\n# 题",
                "```toml\\n# 注\\n```|```toml\\n# 注\\n```"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void isTheTextThatMdBookReads(String written, String read) {
        assertThat(MdBookChapter.of(written.replace("\\n", "\n"), path -> Optional.ofNullable(FILES.get(path))))
                .isEqualTo(read.replace("\\n", "\n"));
    }
}
