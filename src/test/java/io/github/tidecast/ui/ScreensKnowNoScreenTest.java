package io.github.tidecast.ui;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.tidecast.ui.common.Screen;
import javafx.application.Platform;
import javafx.scene.control.Dialog;

@AnalyzeClasses(packages = "io.github.tidecast.ui", importOptions = ImportOption.DoNotIncludeTests.class)
class ScreensKnowNoScreenTest {

    private static final String UI = "io.github.tidecast.ui.";

    @ArchTest
    static final ArchRule SCREENS_KNOW_NO_SCREEN = slices().matching(UI + "(*)..").should().notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(UI + "common..", UI + "session..", UI + "plot..",
                    UI + "export..", UI + "project.."))
            .ignoreDependency(resideInAPackage(UI + "common.."), alwaysTrue())
            .because("screens share the session, so that one can be changed without another");

    @ArchTest
    static final ArchRule MODELS_KNOW_NO_TOOLKIT = noClasses()
            .that().areNotAssignableTo(Screen.class).and().areNotAssignableTo(Dialog.class)
            .and().doNotHaveSimpleName("RememberedDivider").and().doNotHaveSimpleName("PasswordQuestion")
            .and().doNotHaveSimpleName("Appearance")
            .should().dependOnClassesThat().belongToAnyOf(Platform.class)
            .because("what runs on the screen is handed to models, so that they are tested without a window");
}
