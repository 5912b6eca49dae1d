package io.github.tidecast;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Duration;
import net.jqwik.api.Property;

/** Holds what lets tests say the same on every machine. */
@AnalyzeClasses(packages = "io.github.tidecast", importOptions = ImportOption.OnlyIncludeTests.class)
class TestRulesTest {

    private static final DescribedPredicate<JavaMethod> WITH_A_FIXED_SEED = DescribedPredicate.describe("a fixed seed",
            method -> !method.getAnnotationOfType(Property.class).seed().isEmpty());

    @ArchTest
    static final ArchRule PROPERTIES_HAVE_A_FIXED_SEED = methods().that().areAnnotatedWith(Property.class)
            .should(ArchCondition.from(WITH_A_FIXED_SEED))
            .because("verify must never be red by chance; at night FreshSeed takes others");

    @ArchTest
    static final ArchRule NOBODY_SLEEPS = noClasses()
            .that().doNotHaveSimpleName("DrivenWindow").and().doNotHaveSimpleName("EditingProcess")
            .and().doNotHaveSimpleName("KilledWindowTest") // which kill a process at a moment that is drawn
            .should().callMethod(Thread.class, "sleep", long.class)
            .orShould().callMethod(Thread.class, "sleep", Duration.class)
            .because("how long something takes is another machine's");
}
