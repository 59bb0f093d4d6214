package io.github.zhiban.formula;

import java.util.List;
import java.util.function.UnaryOperator;

/** Makes proper TeX of what web pages hold. What is proper already stays as it is. */
final class TexRepair {
    private static final CommandTable COMMANDS = CommandTable.load("repair-commands.tsv");

    private static final List<UnaryOperator<String>> RULES = List.of(
            WebResidue::decodeAddress,
            WebResidue::decodeEntities,
            WebResidue::decodeCodePoints,
            WebResidue::dropInvisible,
            Delimiters::strip,
            Definitions::expand,
            Delimiters::escapeSigns,
            TexNesting::balance,
            Chemistry::rewrite,
            Units::rewrite,
            COMMANDS::apply,
            Environments::simplify,
            ArrayColumns::simplify,
            SizedBrackets::simplify,
            Scripts::separate,
            Environments::encloseLines,
            HanText::narrow,
            HanText::wrap);

    private TexRepair() {}

    /** TeX without delimiters, balanced, with Han characters inside {@code \text}. */
    static String repair(String tex) {
        String repaired = tex;
        for (UnaryOperator<String> rule : RULES) {
            repaired = rule.apply(repaired);
        }
        return repaired.strip();
    }
}
