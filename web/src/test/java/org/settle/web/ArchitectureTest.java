package org.settle.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;
import org.settle.trial.design.StudyDesign;
import org.settle.trial.design.StudyDesigns;

/// The walls between the rooms. An exception to a rule names its reason here.
@ArchTag("any-store")
@AnalyzeClasses(packages = "org.settle", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.settle.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule trialUsesTheJdkOnly =
            classes()
                    .that()
                    .resideInAPackage("org.settle.trial..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage("java..", "org.jspecify..", "org.settle.trial.."));

    @ArchTest
    static final ArchRule bayesUsesTheJdkAndOneNumericsLibrary =
            classes()
                    .that()
                    .resideInAPackage("org.settle.bayes..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "java..",
                                    "org.jspecify..",
                                    "org.settle.bayes..",
                                    "org.apache.commons.statistics..",
                                    "org.apache.commons.numbers.."));

    @ArchTest
    static final ArchRule analysisSeesOnlyTrialAndBayes =
            classes()
                    .that()
                    .resideInAPackage("org.settle.analysis..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "java..",
                                    "org.jspecify..",
                                    "org.settle.trial..",
                                    "org.settle.bayes..",
                                    "org.settle.analysis.."));

    /// Or a wrong formula passes its own test.
    @ArchTest
    static final ArchRule simulatorNeverSeesInference =
            classes()
                    .that()
                    .resideInAPackage("org.settle.simulator..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "java..",
                                    "org.jspecify..",
                                    "org.settle.trial..",
                                    "org.settle.tables..",
                                    "org.settle.simulator.."));

    @ArchTest
    static final ArchRule planningSeesVirtualPeopleAndInferenceOnly =
            noClasses()
                    .that()
                    .resideInAPackage("org.settle.planning..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.settle.report..",
                            "org.settle.cli..",
                            "org.settle.practice..",
                            "org.settle.figures..");

    @ArchTest
    static final ArchRule reportDoesNotSeeTheCommands =
            noClasses()
                    .that()
                    .resideInAPackage("org.settle.report..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.settle.cli..");

    @ArchTest
    static final ArchRule practiceTablesAndMarkupUseTheJdkOnly =
            classes()
                    .that()
                    .resideInAnyPackage(
                            "org.settle.practice..", "org.settle.tables..", "org.settle.markup..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "java..",
                                    "org.jspecify..",
                                    "org.settle.practice..",
                                    "org.settle.tables..",
                                    "org.settle.markup.."));

    @ArchTest
    static final ArchRule evidenceReadsFilesAndKnowsNoRoomButInference =
            classes()
                    .that()
                    .resideInAPackage("org.settle.evidence..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "java..",
                                    "org.jspecify..",
                                    "de.siegmar.fastcsv..",
                                    "org.settle.bayes..",
                                    "org.settle.evidence.."));

    @ArchTest
    static final ArchRule tablesAndMarkupKnowNobody =
            noClasses()
                    .that()
                    .resideInAnyPackage("org.settle.tables..", "org.settle.markup..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.settle.practice..");

    @ArchTest
    static final ArchRule figuresKnowPracticeAndMarkupOnly =
            classes()
                    .that()
                    .resideInAPackage("org.settle.figures..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "java..",
                                    "org.jspecify..",
                                    "org.settle.practice..",
                                    "org.settle.markup..",
                                    "org.settle.figures.."));

    @ArchTest
    static final ArchRule onlyTheApplicationKnowsTheWebAndTheStore =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.settle.web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.settle.web..",
                            "org.springframework..",
                            "jakarta.servlet..",
                            "java.sql..",
                            "java.net.http..");

    @ArchTest
    static final ArchRule packagesAreNullMarked =
            classes()
                    .that(
                            describe(
                                    "are package-info",
                                    (JavaClass c) -> c.getSimpleName().equals("package-info")))
                    .should(beAnnotatedWith(NullMarked.class));

    @ArchTest
    static final ArchRule randomnessIsAnArgument =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            describe(
                                    "are plain random generators, and not for secrets",
                                    (JavaClass c) ->
                                            c.isAssignableTo(Random.class)
                                                    && !c.isAssignableTo(SecureRandom.class)))
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(ThreadLocalRandom.class)
                    .orShould()
                    .callMethod(Math.class, "random")
                    .orShould()
                    .callMethod(RandomGenerator.class, "getDefault")
                    // A new plan without a given seed has to get it from somewhere: at the edge.
                    .andShould()
                    .notHaveFullyQualifiedName("org.settle.cli.ProtocolCommand");

    @ArchTest
    static final ArchRule timeIsAnArgument =
            noClasses()
                    .should()
                    .callMethodWhere(
                            describe(
                                    "now() without a clock",
                                    (JavaCall<?> call) ->
                                            call.getTarget().getName().equals("now")
                                                    && call.getTarget()
                                                            .getRawParameterTypes()
                                                            .isEmpty()))
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule onlyTheStartTouchesStreamsAndExit =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("org.settle.cli.Settle")
                    .and()
                    .doNotHaveFullyQualifiedName("org.settle.web.Application")
                    .and()
                    .resideOutsideOfPackage("org.settle.benchmarks..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(System.class, "exit", int.class)
                    .orShould()
                    .callMethodWhere(
                            describe(
                                    "printStackTrace",
                                    (JavaCall<?> call) ->
                                            call.getTarget().getName().equals("printStackTrace")));

    @ArchTest
    static final ArchRule exceptionsAreNamed =
            noClasses()
                    .should()
                    .callConstructorWhere(
                            describe(
                                    "generic exceptions",
                                    call ->
                                            List.of(
                                                                    Exception.class.getName(),
                                                                    RuntimeException.class
                                                                            .getName(),
                                                                    Error.class.getName(),
                                                                    Throwable.class.getName())
                                                            .contains(
                                                                    call.getTargetOwner().getName())
                                                    && !isSuper(call)));

    @ArchTest
    static final ArchRule exceptionsHaveAMessage =
            noClasses()
                    .should()
                    .callConstructorWhere(
                            describe(
                                    "exceptions without a message",
                                    call -> {
                                        AccessTarget.ConstructorCallTarget target =
                                                call.getTarget();
                                        return target.getOwner().isAssignableTo(Throwable.class)
                                                && target.getRawParameterTypes().isEmpty()
                                                && target.getOwner()
                                                        .getPackageName()
                                                        .startsWith("java.");
                                    }));

    @ArchTest
    static final ArchRule fieldsDoNotChange =
            fields().that()
                    .areStatic()
                    .and()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage(
                            "org.settle.trial..", "org.settle.bayes..", "org.settle.analysis..")
                    .should()
                    .beFinal();

    @ArchTest
    static final ArchRule designsStandInTheirList =
            classes()
                    .that()
                    .implement(StudyDesign.class)
                    .should(
                            com.tngtech.archunit.lang.conditions.ArchConditions.be(
                                    describe(
                                            "named in StudyDesigns",
                                            (JavaClass c) ->
                                                    c.getDirectDependenciesToSelf().stream()
                                                            .anyMatch(
                                                                    d ->
                                                                            d.getOriginClass()
                                                                                    .isEquivalentTo(
                                                                                            StudyDesigns
                                                                                                    .class)))));

    private static boolean isSuper(com.tngtech.archunit.core.domain.JavaConstructorCall call) {
        return call.getOriginOwner().getRawSuperclass().isPresent()
                && call.getOriginOwner()
                        .getRawSuperclass()
                        .get()
                        .isEquivalentTo(call.getTargetOwner().reflect())
                && call.getOrigin().getName().equals("<init>");
    }
}
