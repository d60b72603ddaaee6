package nl.nplv.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.event.PublicText;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.problem.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds in every service; each service's HouseRulesTest extends this and adds nothing. */
public abstract class HouseRules {
    private static final Set<String> TRANSACTION_OWNERS = Set.of("Resource", "Feed", "Timer", "Loader");

    /** One test per rule. */
    @TestFactory
    Stream<DynamicTest> the_house_rules_hold() {
        var code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(getClass().getPackageName());
        return Stream.of(
                        domainKnowsNoFramework(),
                        timeComesFromTheClock(),
                        transactionsOpenAtTheEdge(),
                        endpointsSayWhoMayCall(),
                        eventsHoldNoBareText(),
                        commandsKnowWhoActs(),
                        featuresAreFreeOfCycles(),
                        nothingIsInjectedIntoFields(),
                        namesSayWhatThingsAre(),
                        refusalsAreEnums())
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(code)));
    }

    private static ArchRule domainKnowsNoFramework() {
        return noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(DomainEvent.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus..", "org.apache.kafka..", "com.fasterxml.jackson..")
                .as("aggregates and events know no framework");
    }

    private static ArchRule timeComesFromTheClock() {
        var nowWithoutClock = new DescribedPredicate<JavaMethodCall>("now() without a clock") {
            @Override
            public boolean test(JavaMethodCall call) {
                return call.getTarget().getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.getName().equals("java.time.Clock"));
            }
        };
        return noClasses().should().callMethodWhere(nowWithoutClock).as("time comes from the clock");
    }

    private static ArchRule transactionsOpenAtTheEdge() {
        return methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat(new DescribedPredicate<>("resources, feeds, timers and loaders") {
                    @Override
                    public boolean test(JavaClass type) {
                        return TRANSACTION_OWNERS.stream().anyMatch(type.getSimpleName()::endsWith);
                    }
                })
                .allowEmptyShould(true)
                .as("transactions open in resources, feeds, timers and loaders");
    }

    private static ArchRule endpointsSayWhoMayCall() {
        var endpoint = new DescribedPredicate<JavaMethod>("endpoint") {
            @Override
            public boolean test(JavaMethod method) {
                return method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
            }
        };
        return methods()
                .that(endpoint)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .andShould()
                .bePublic()
                .as("every endpoint says who may call it");
    }

    private static ArchRule eventsHoldNoBareText() {
        return classes()
                .that()
                .areAssignableTo(DomainEvent.class)
                .should(new ArchCondition<>("mark text as public") {
                    @Override
                    public void check(JavaClass event, ConditionEvents events) {
                        Stream.ofNullable(event.reflect().getRecordComponents())
                                .flatMap(Arrays::stream)
                                .filter(field ->
                                        field.getType() == String.class && !field.isAnnotationPresent(PublicText.class))
                                .forEach(field -> events.add(SimpleConditionEvent.violated(
                                        event, event.getName() + "." + field.getName() + " is bare text")));
                    }
                })
                .as("events hold no bare text");
    }

    private static ArchRule commandsKnowWhoActs() {
        var command = new DescribedPredicate<JavaMethod>("command of an aggregate") {
            @Override
            public boolean test(JavaMethod method) {
                return method.getOwner().isAnnotatedWith(Entity.class)
                        && method.getRawReturnType().isAssignableTo(DomainEvent.class)
                        && !method.getModifiers().contains(JavaModifier.PRIVATE);
            }
        };
        return methods()
                .that(command)
                .should(new ArchCondition<>("take the actor") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (method.getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Actor.class))) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no actor"));
                        }
                    }
                })
                .allowEmptyShould(true)
                .as("commands know who acts");
    }

    private ArchRule featuresAreFreeOfCycles() {
        return slices().matching(getClass().getPackageName() + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("features are free of cycles");
    }

    private static ArchRule nothingIsInjectedIntoFields() {
        return noFields().should().beAnnotatedWith(Inject.class).as("nothing is injected into fields");
    }

    private static ArchRule namesSayWhatThingsAre() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Dto)")
                .as("names say what things are");
    }

    private static ArchRule refusalsAreEnums() {
        return classes()
                .that()
                .implement(Problem.class)
                .should()
                .beEnums()
                .allowEmptyShould(true)
                .as("refusals are enums");
    }
}
