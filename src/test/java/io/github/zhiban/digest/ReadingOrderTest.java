package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    private static final String TABLE = "\n| 策略 | 淘汰的数据 |\n|---|---|\n| LRU | 最久没有用过的 |\n| LFU | 用得最少的 |\n\n";
    private static final String STORAGE = "# 存储引擎\n\n"
            + "## 缓存\n\n缓存把常用的数据放在内存里面，减少磁盘的读写次数。内存写满以后，引擎按照淘汰策略腾出空间，"
            + "淘汰得太早的页面很快又要从磁盘读回来，淘汰得太晚则占用别人的位置。引擎为每一页记下最近一次使用的时间，后台线程定期把改过的页面写回磁盘，写回以后的页面可以马上淘汰。\n" + TABLE
            + "## 日志\n\n日志先于数据页面写入磁盘，断电以后引擎根据日志恢复数据。日志只在文件末尾追加，"
            + "磁头不必来回移动，因此写日志比写数据页面快得多。检查点之前的日志可以回收，回收以前引擎先把改过的页面写回磁盘，这样恢复的时候只需要读取检查点以后的部分。\n\n"
            + "## 截图\n\n如图：\n\n"
            + "## 索引\n\n索引是一种按照键值排好顺序的数据结构，它让查询不必扫描全部数据。索引也要占用磁盘空间，"
            + "每次写入都要更新全部索引，所以只给经常查询的列建立索引。引擎用树来组织索引，树的高度决定了一次查询读取多少页面。\n\n"
            + "## 事务\n\n事务把若干操作合成一个整体，要么全部完成，要么全部撤销。隔离级别越高，同时执行的事务越少，"
            + "数据库默认的隔离级别是两者之间的折中。事务执行的时间越长，锁住的数据越多，别的事务等待的时间也越长。\n";

    private static List<Slide> slides(String markdown) {
        Article article = new ArticleReader()
                .read(new SourceFile("storage.md", markdown.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
        return new Summarizer().summarize(article, PicturesAtHand.NONE).value().slides();
    }

    private static <T extends Slide> List<T> all(List<Slide> slides, Class<T> kind) {
        return slides.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void what_is_shown_comes_before_what_later_chapters_say() {
        var slides = slides(STORAGE);
        var chapters = slides.stream()
                .flatMap(slide -> slide.located().stream())
                .map(Slide.Place::chapterIndex)
                .toList();

        assertThat(all(slides, Slide.Exhibit.class))
                .extracting(slide -> slide.place().chapter())
                .containsExactly("缓存");
        assertThat(chapters).isSorted().startsWith(1);
    }

    @Test
    void the_agenda_lists_what_the_deck_tells_of() {
        var agenda = all(slides(STORAGE), Slide.Agenda.class).get(0);

        assertThat(agenda.entries()).extracting(Slide.Entry::title).containsExactly("缓存", "日志", "索引", "事务");
        assertThat(agenda.entries()).extracting(Slide.Entry::index).containsExactly(1, 2, 3, 4);
    }
}
