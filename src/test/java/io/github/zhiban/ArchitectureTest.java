package io.github.zhiban;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.RandomAccessFile;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The order of the packages is the order in which data flows, and what touches the outside world has one place. */
@AnalyzeClasses(packages = "io.github.zhiban", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.zhiban";

    /** From the first to the last; each may use what comes after it and the parts that all know. */
    private static final List<String> STAGES = List.of(
            "maven",
            "cli",
            "press",
            "preview",
            "gallery",
            "workspace",
            "source",
            "book",
            "digest",
            "edition",
            "typeset",
            "pptx",
            "epub",
            "verify");

    /** Known to all stages; themselves they know diagnostics, and of each other only what is said here. */
    private static final List<String> PARTS =
            List.of("article", "text", "font", "picture", "illustration", "formula", "diagnostics", "budget", "hash");

    private static final Set<String> PURE_NET = Set.of(
            "java.net.IDN",
            "java.net.URI",
            "java.net.URISyntaxException",
            "java.net.URLEncoder",
            "java.net.URLDecoder");

    @ArchTest
    static final ArchRule jsoupOnlyInSource = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".source..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule thymeleafOnlyInEdition = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".edition..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.thymeleaf..");

    @ArchTest
    static final ArchRule disksAndNetworksOnlyInWorkspace = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".workspace..", ROOT + ".cli..", ROOT + ".launch..", ROOT + ".preview..")
            .should()
            .accessClassesThat(resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
                    .or(DescribedPredicate.describe(
                            "read or write files",
                            type -> type.isEquivalentTo(File.class)
                                    || type.isEquivalentTo(FileInputStream.class)
                                    || type.isEquivalentTo(FileOutputStream.class)
                                    || type.isEquivalentTo(RandomAccessFile.class)))
                    .and(DescribedPredicate.describe("touch the world", type -> !PURE_NET.contains(type.getName()))));

    /**
     * The launcher's class loader takes addresses; those that it gets are of files. The preview listens, on this
     * machine alone.
     */
    @ArchTest
    static final ArchRule networksOnlyInFetch = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".workspace.fetch..", ROOT + ".launch..", ROOT + ".preview..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..")
                    .and(DescribedPredicate.describe(
                            "can reach a network",
                            type -> !PURE_NET.contains(type.getName()) && !type.isEquivalentTo(URL.class))))
            .orShould()
            .callMethod(URL.class, "openStream")
            .orShould()
            .callMethod(URL.class, "openConnection");

    /** It calls nobody: it is called. */
    @ArchTest
    static final ArchRule previewOnlyListens = noClasses()
            .that()
            .resideInAPackage(ROOT + ".preview..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..")
                    .or(DescribedPredicate.describe(
                            "can call others or write files",
                            type -> type.getName().equals("java.net.Socket")
                                    || type.getName().equals("java.net.URLConnection")
                                    || type.getName().equals("java.nio.file.Files"))));

    @ArchTest
    static final ArchRule disksNotInFetch = noClasses()
            .that()
            .resideInAPackage(ROOT + ".workspace.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..");

    @ArchTest
    static final ArchRule consoleOnlyInCli = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".cli..", ROOT + ".launch..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule clockOnlyInCli = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli..")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callConstructor(Date.class);

    /** It lies in a jar of its own, without a class path. */
    @ArchTest
    static final ArchRule launchStandsAlone = noClasses()
            .that()
            .resideInAPackage(ROOT + ".launch..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are neither Java's nor its own",
                    type -> !type.getPackageName().startsWith("java.")
                            && !type.getPackageName().startsWith(ROOT + ".launch")
                            && !type.getPackageName().startsWith("org.jspecify.annotations")));

    @ArchTest
    static final ArchRule noMutableStatics = fields().that()
            .areStatic()
            .and(DescribedPredicate.describe(
                    "are not made by the compiler", field -> !field.getName().contains("$")))
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule librariesOfVerificationOnlyThere = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".verify..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.verapdf..", "com.adobe.epubcheck..");

    /** What writes PDFs is known where their objects are spelled, and nowhere else. */
    @ArchTest
    static final ArchRule openPdfOnlyInObjects = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".typeset.pdf.object..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openpdf..");

    /** What reads PDFs back must not be what wrote them. */
    @ArchTest
    static final ArchRule pdfBoxOnlyInVerify = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".verify..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static void arrowsRunDownward(JavaClasses classes) {
        List<String> broken = STAGES.stream()
                .map(stage -> noClasses()
                        .that(resideInAPackage(ROOT + "." + stage + ".."))
                        .should()
                        .dependOnClassesThat(
                                isAny(Stream.concat(facade(stage), STAGES.subList(0, STAGES.indexOf(stage)).stream()))))
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                .filter(EvaluationResult::hasViolation)
                .flatMap(result -> result.getFailureReport().getDetails().stream())
                .toList();
        assertThat(broken).isEmpty();
    }

    @ArchTest
    static void partsKnowNoStage(JavaClasses classes) {
        List<String> broken = PARTS.stream()
                .map(part -> noClasses()
                        .that(resideInAPackage(ROOT + "." + part + ".."))
                        .should()
                        .dependOnClassesThat(
                                isAny(Stream.concat(Stream.of(""), Stream.concat(STAGES.stream(), strangers(part))))))
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                .filter(EvaluationResult::hasViolation)
                .flatMap(result -> result.getFailureReport().getDetails().stream())
                .toList();
        assertThat(broken).isEmpty();
    }

    /** The façade's package, for those below it. */
    private static Stream<String> facade(String stage) {
        return Set.of("maven", "cli", "press", "preview", "gallery", "workspace")
                        .contains(stage)
                ? Stream.empty()
                : Stream.of("");
    }

    /**
     * The other parts that a part must not know. Formulas, and texts in pictures, are drawn with fonts; all of them
     * know characters.
     */
    private static Stream<String> strangers(String part) {
        return PARTS.stream()
                .filter(other -> !other.equals(part)
                        && !Set.of("diagnostics", "budget", "hash").contains(other))
                .filter(other -> !("text".equals(other) && !"article".equals(part)))
                .filter(other -> !(Set.of("formula", "picture").contains(part) && "font".equals(other)))
                .filter(other -> !("illustration".equals(part)
                        && Set.of("article", "picture").contains(other)));
    }

    /** What a stage makes is known to the stage that takes it. */
    private static boolean isHandedOn(JavaClass type) {
        return type.getName().matches("io\\.github\\.zhiban\\.digest\\.(Deck|DeckLabels|Slide)(\\$.*)?");
    }

    /** Classes of the named packages and those below; of the façade's own package only itself. */
    private static DescribedPredicate<JavaClass> isAny(Stream<String> packages) {
        List<String> names = packages.toList();
        return DescribedPredicate.describe(
                "are in " + names,
                type -> !isHandedOn(type)
                        && names.stream()
                                .anyMatch(name -> name.isEmpty()
                                        ? type.getPackageName().equals(ROOT)
                                        : type.getPackageName().equals(ROOT + "." + name)
                                                || type.getPackageName().startsWith(ROOT + "." + name + ".")));
    }

    /** One class, one name, so that a search for it finds the one rule it stands for. */
    @ArchTest
    static void everyClassHasANameOfItsOwn(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type -> type.isTopLevelClass())
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info")))
                .doesNotHaveDuplicates();
    }
}
