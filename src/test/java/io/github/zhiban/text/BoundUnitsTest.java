package io.github.zhiban.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.text.line.Sample;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoundUnitsTest {
    static Stream<String> units() {
        return Arrays.stream(
                ("% ‰ °C °F A Ah B bit bits bps cm cm² cm³ dB dpi em eV fps g GB Gbps GHz GiB h Hz J K KB kB Kbps kcal"
                                + " keV kg kHz KiB kJ km km² km/h kPa kV kW kWh L lm m m² m³ mA mAh MB Mbps MeV mg MHz MiB min mL ml mm"
                                + " mm² mol MPa ms mV mW MW N nm ns Pa PB pt px QPS s TB Tbps THz TPS V W μg μm μs Ω ℃ MB/s")
                        .split(" "));
    }

    static Stream<String> counters() {
        return Arrays.stream(("小时 分钟 毫秒 微秒 星期 个月 世纪 年代 美元 欧元 日元 英镑 公里 公斤 千米 千克 厘米 毫米 微米 纳米 平方 立方 英寸 字节"
                        + " 多个 多年 余年 年 月 日 时 分 秒 点 号 章 节 条 款 页 卷 期 届 集 回 个 位 名 人 次 种 件 台 座 只 元 倍 岁 万 亿 千 百"
                        + " 字 行 列 层 级 维 项 步 天 周 度 米 克 升 吨 斤 家 户 部 本 篇 张 份 套 股")
                .split(" "));
    }

    /** Up to the first letter of the unit: no line ends within a word of Latin letters anyway. */
    @ParameterizedTest
    @MethodSource("units")
    void holdsANumberAndItsUnitTogether(String unit) {
        String text = "约12 " + unit + "的";
        assertThat(whole(text, 1, 5)).as(text).isTrue();
    }

    @ParameterizedTest
    @MethodSource("counters")
    void holdsANumberAndWhatItCountsTogether(String counter) {
        String text = "约12" + counter + "吧";
        assertThat(whole(text, 1, 3 + counter.length())).as(text).isTrue();
        assertThat(BoundUnits.of(characters(text)).get(text.length() - 1))
                .as(text)
                .isFalse();
    }

    @Test
    void holdsPrefixesAndRelationsToTheirNumber() {
        for (String text : new String[] {"第5章", "图 3", "表2", "≥ 7", "3 × 4", "1/2", "2020～2021", "1,000.5"}) {
            assertThat(whole(text, 0, text.length())).as(text).isTrue();
        }
    }

    @Test
    void holdsDoubleStrokesTogether() {
        assertThat(whole("好——吗", 1, 3)).isTrue();
        assertThat(whole("好……吗", 1, 3)).isTrue();
    }

    @Test
    void leavesOthersApart() {
        for (String text : new String[] {"约12吗", "12 apples", "12 msx"}) {
            assertThat(whole(text, 0, text.length())).as(text).isFalse();
        }
    }

    private static boolean whole(String text, int from, int to) {
        BitSet inside = BoundUnits.of(characters(text));
        return inside.nextClearBit(from + 1) >= to;
    }

    private static LineCharacters characters(String text) {
        return LineCharacters.of(Sample.of(text));
    }
}
