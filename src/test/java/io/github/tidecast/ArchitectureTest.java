package io.github.tidecast;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.tidecast.text.Text;
import java.io.File;
import java.io.FileOutputStream;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** Holds the directions between the rooms. */
@AnalyzeClasses(packages = "io.github.tidecast", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.tidecast.";

    @ArchTest
    static final ArchRule SERIES_STANDS_ALONE = noClasses().that().resideInAPackage(ROOT + "series..")
            .should().dependOnClassesThat().resideOutsideOfPackages(ROOT + "series..", "java..")
            .because("time series are plain values that every room shares");

    @ArchTest
    static final ArchRule TEXT_STANDS_ALONE = noClasses().that().resideInAPackage(ROOT + "text..")
            .should().dependOnClassesThat().resideOutsideOfPackages(ROOT + "text..", "java..")
            .because("every room may say something");

    @ArchTest
    static final ArchRule FILES_KNOW_NO_CONTENT = noClasses().that().resideInAPackage(ROOT + "files..")
            .should().dependOnClassesThat().resideOutsideOfPackages(ROOT + "files..", ROOT + "text..", "java..",
                    "org.slf4j..")
            .because("whatever is written, there is one way to write it");

    @ArchTest
    static final ArchRule FILES_ARE_REPLACED_IN_ONE_ROOM = noClasses()
            .that().resideOutsideOfPackage(ROOT + "files..")
            .should().callMethod(Files.class, "move", Path.class, Path.class, CopyOption[].class)
            .orShould().callMethod(Files.class, "newOutputStream", Path.class, OpenOption[].class)
            .orShould().callMethod(Files.class, "newBufferedWriter", Path.class, OpenOption[].class)
            .orShould().callConstructor(FileOutputStream.class, File.class)
            .orShould().callConstructor(FileOutputStream.class, String.class)
            .because("links, full disks and the old file are looked after in one place");

    @ArchTest
    static final ArchRule FORECAST_KNOWS_SERIES_ONLY = noClasses().that().resideInAPackage(ROOT + "forecast..")
            .should().dependOnClassesThat().resideInAnyPackage(ROOT + "importing..", ROOT + "worker..",
                    ROOT + "project..", ROOT + "json..", ROOT + "chart..", ROOT + "exporting..", ROOT + "cli..",
                    ROOT + "ui..", ROOT + "app..", ROOT + "files..")
            .because("forecasting knows neither files nor windows nor processes");

    @ArchTest
    static final ArchRule ENGINE_LIBRARIES_IN_ONE_ROOM = noClasses()
            .that().resideOutsideOfPackage(ROOT + "forecast.dl4j..")
            .should().dependOnClassesThat().resideInAnyPackage("org.deeplearning4j..", "org.nd4j..", "org.bytedeco..")
            .because("only forecast.dl4j may know the network library, so that it can be replaced");

    @ArchTest
    static final ArchRule WHAT_IS_RELOCATED_HAS_ANOTHER_NAME = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("com.google..", "org.yaml..",
                    "com.fasterxml.jackson.dataformat..")
            .because("the build finds these libraries under these names, and the program that ships does not");

    @ArchTest
    static final ArchRule NETWORK_ROOM_IS_BUILT_OUTSIDE_THE_WINDOW = noClasses()
            .that().resideInAnyPackage(ROOT + "ui..", ROOT + "app..", ROOT + "forecast", ROOT + "forecast.baseline..",
                    ROOT + "forecast.preparation..", ROOT + "forecast.assessment..", ROOT + "forecast.engine..")
            .should().dependOnClassesThat().resideInAPackage(ROOT + "forecast.dl4j..")
            .because("the window never loads ND4J, and forecasting runs with any network");

    @ArchTest
    static final ArchRule IMPORTING_KNOWS_SERIES_ONLY = noClasses().that().resideInAPackage(ROOT + "importing..")
            .should().dependOnClassesThat().resideInAnyPackage(ROOT + "forecast..", ROOT + "worker..",
                    ROOT + "project..", ROOT + "json..", ROOT + "chart..", ROOT + "exporting..", ROOT + "cli..",
                    ROOT + "ui..", ROOT + "app..")
            .because("reading a file has nothing to do with what is made of it");

    @ArchTest
    static final ArchRule GUESSES_REST_ON_EARLIER_ONES = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("shapes").definedBy(ROOT + "importing.guess.shapes..")
            .layer("times").definedBy(ROOT + "importing.guess.times..")
            .layer("columns").definedBy(ROOT + "importing.guess.columns..")
            .layer("layout").definedBy(ROOT + "importing.guess.layout..")
            .layer("axis").definedBy(ROOT + "importing.guess.axis..")
            .layer("numbers").definedBy(ROOT + "importing.guess.numbers..")
            .layer("dates").definedBy(ROOT + "importing.guess.dates..")
            .layer("vocabulary").definedBy(ROOT + "importing.guess.vocabulary..")
            .layer("findings").definedBy(ROOT + "importing.guess.findings..")
            .whereLayer("shapes").mayOnlyAccessLayers("times", "columns", "layout", "dates", "vocabulary", "findings")
            .whereLayer("times").mayOnlyAccessLayers("columns", "layout", "dates", "vocabulary", "findings")
            .whereLayer("columns").mayOnlyAccessLayers("layout", "dates", "numbers", "vocabulary", "findings")
            .whereLayer("layout").mayOnlyAccessLayers("dates", "numbers", "vocabulary", "findings")
            .whereLayer("axis").mayOnlyAccessLayers("dates", "findings")
            .whereLayer("numbers").mayOnlyAccessLayers("vocabulary", "findings")
            .whereLayer("dates").mayOnlyAccessLayers("vocabulary")
            .whereLayer("vocabulary").mayNotAccessAnyLayer()
            .whereLayer("findings").mayNotAccessAnyLayer()
            .because("each question about a table is decided from what was decided before it");

    @ArchTest
    static final ArchRule GUESSES_KNOW_NO_FILES = noClasses().that().resideInAPackage(ROOT + "importing.guess..")
            .should().dependOnClassesThat().resideInAnyPackage(ROOT + "importing.csv..", ROOT + "importing.excel..",
                    ROOT + "importing.html..", ROOT + "importing.formula..", ROOT + "importing.reader..")
            .because("what cells mean does not follow from the kind of file they came from");

    @ArchTest
    static final ArchRule JAVAFX_IN_THE_WINDOW_ONLY = noClasses()
            .that().resideOutsideOfPackages(ROOT + "ui..", ROOT + "app..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
            .because("everything but the window runs without one");

    @ArchTest
    static final ArchRule POI_WHERE_TABLES_ARE = noClasses()
            .that().resideOutsideOfPackages(ROOT + "importing..", ROOT + "exporting..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.poi..")
            .because("workbooks are read in importing and written in exporting");

    @ArchTest
    static final ArchRule CHART_KNOWS_VALUES_ONLY = noClasses().that().resideInAPackage(ROOT + "chart..")
            .should().dependOnClassesThat().resideInAnyPackage(ROOT + "importing..", ROOT + "forecast..",
                    ROOT + "worker..", ROOT + "json..", ROOT + "project..", ROOT + "exporting..", ROOT + "cli..",
                    ROOT + "ui..", ROOT + "app..")
            .because("a chart is drawn from values, wherever they come from");

    @ArchTest
    static final ArchRule TUNING_KNOWS_FORECASTING_ONLY = noClasses().that().resideInAPackage(ROOT + "tuning..")
            .should().dependOnClassesThat().resideInAnyPackage(ROOT + "importing..", ROOT + "worker..",
                    ROOT + "json..", ROOT + "project..", ROOT + "chart..", ROOT + "exporting..", ROOT + "cli..",
                    ROOT + "ui..", ROOT + "app..", ROOT + "forecast.dl4j..", ROOT + "forecast.engine..")
            .because("settings are searched on any engine, in any process");

    @ArchTest
    static final ArchRule BATCHES_KNOW_NO_TERMINAL = noClasses().that().resideInAPackage(ROOT + "batch..")
            .should().dependOnClassesThat().resideInAnyPackage(ROOT + "cli..", ROOT + "ui..", ROOT + "app..",
                    ROOT + "worker..", ROOT + "forecast.dl4j..", ROOT + "forecast.engine..", "picocli..")
            .because("many series are forecast from the command line, from the window and on other machines");

    @ArchTest
    static final ArchRule NOBODY_KNOWS_APP = noClasses()
            .that().resideOutsideOfPackages(ROOT + "app..", "io.github.tidecast")
            .should().dependOnClassesThat().resideInAPackage(ROOT + "app..")
            .because("the composition root is built last");

    @ArchTest
    static final ArchRule UI_AND_CLI_DO_NOT_MEET = noClasses().that().resideInAPackage(ROOT + "ui..")
            .should().dependOnClassesThat().resideInAPackage(ROOT + "cli..")
            .because("window and command line are two faces of the same rooms");

    @ArchTest
    static final ArchRule ONE_FRAME_FOR_DIALOGS = noClasses().that()
            .doNotHaveFullyQualifiedName(ROOT + "ui.common.ProgramDialog").and()
            .areNotAssignableTo(ROOT + "ui.common.ProgramDialog")
            .should().callConstructorWhere(target(owner(assignableTo("javafx.scene.control.Dialog")))
                    .and(not(target(owner(assignableTo(ROOT + "ui.common.ProgramDialog"))))))
            .because("every dialog opens over its window, as large as what it says");

    @ArchTest
    static final ArchRule DIGITS_OF_A_LOCALE = noClasses()
            .should().callMethod(String.class, "formatted", Object[].class)
            .orShould().callMethod(String.class, "format", String.class, Object[].class)
            .because("programs read most of what is written, and the system's locale may write Arabic or Thai digits");

    @ArchTest
    static final ArchRule KEYS_OF_TEXTS_DECIDE_NOTHING = noClasses()
            .that().resideOutsideOfPackages(ROOT + "text..", ROOT + "json..")
            .should().callMethod(Text.class, "key")
            .because("what programs ask about has a kind, and a text is for people");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + "(**)").should().beFreeOfCycles()
            .because("a cycle makes two rooms one");
}
