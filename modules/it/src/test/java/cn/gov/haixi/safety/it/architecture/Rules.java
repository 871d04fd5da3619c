package cn.gov.haixi.safety.it.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How the house is built (DESIGN.md §3, STYLE.md), as rules over compiled classes. The packages tell the modules; the tree alone is written
 * here, lowest first. Each rule fails when it finds nothing to judge.
 *
 * @param root the package whose sub-packages are the modules
 */
record Rules(String root) {
    /** Who stands on whom: a module may know those of lower floors, never a neighbour or one above. */
    /** Scales hang on no tip; an enterprise is given its own tasks, and never the tips behind them. */
    private static final List<String> SHOWS_NO_TIP = List.of("Scale", "EnterpriseTasks");
    private static final List<Set<String>> FLOORS = List.of(Set.of("platform"), Set.of("registry"), Set.of("duty"), Set.of("hazard", "emergency", "training"),
            Set.of("reporting", "bulletin"), Set.of("credit"), Set.of("accountability"), Set.of("exchange"), Set.of("web", "portal"));
    private static final Set<String> FACES = Set.of("web", "portal");
    private static final Set<Class<?>> TELLS_TIME = Set.of(java.time.LocalDate.class, java.time.LocalTime.class, java.time.LocalDateTime.class, java.time.Instant.class,
            java.time.ZonedDateTime.class, java.time.OffsetDateTime.class, java.time.Year.class, java.time.YearMonth.class);

    ArchRule moduleTree() {
        return classes().that(inModules()).should(condition("know only modules on lower floors", (type, events) -> {
            int floor = floor(module(type));
            if (floor < 0) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " belongs to no module of the tree"));
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String other = module(dependency.getTargetClass());
                if (!other.isEmpty() && !other.equals(module(type)) && floor(other) >= floor) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            }
        }));
    }

    ArchRule noPackageCycles() { return SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles(); }

    ArchRule entitiesAreNotPublic() { return classes().that().areAnnotatedWith(Entity.class).should().notBePublic(); }

    ArchRule noFacesOutsideWars() {
        return noClasses().that(inModules()).and(describe("outside the WARs", type -> !FACES.contains(module(type))))
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..");
    }

    ArchRule timeComesFromTheClock() {
        return classes().that(inModules()).and().areNotAssignableTo(Clock.class).should(condition("ask the injected Clock for the time", (type, events) -> {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                if (tellsTime(access) && !type.getSimpleName().equals("ClockProducer")) {
                    events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                }
            }
        }));
    }

    ArchRule servicesAskForPermission() {
        return classes().that(inModules()).and(describe("public session beans", Rules::isPublicSessionBean)).should(condition("ask for a permission on every public method", (type, events) -> {
            for (JavaMethod method : publicMethods(type)) {
                if (!guarded(type) && !guarded(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks for no permission"));
                }
            }
        }));
    }

    /** The container reads these annotations on session beans only; anywhere else they look like a guard and are none. */
    ArchRule permissionsStandWhereTheContainerReadsThem() {
        return classes().that(inModules()).and(describe("with a permission annotation", type -> guarded(type) || type.getMethods().stream().anyMatch(Rules::guarded)))
                .should(condition("be session beans", (type, events) -> {
                    if (!isSessionBean(type)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " is no session bean: its permission annotation does nothing"));
                    }
                }));
    }

    ArchRule permissionsExist() {
        Set<String> known = Arrays.stream(Permission.Kind.values()).flatMap(kind -> kind.permissions().stream()).collect(Collectors.toSet());
        return classes().that(inModules()).and(describe("session beans", Rules::isSessionBean)).should(condition("name existing permissions", (type, events) -> {
            for (String role : roles(type)) {
                if (!known.contains(role) && !role.equals("**")) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " asks for " + role + ", which no role can hold"));
                }
            }
        }));
    }

    /**
     * @param unscoped queries, as {@code SimpleName.method} or {@code SimpleName.*}, that show the same to everybody, with the reason
     */
    ArchRule queriesTakeAScope(Map<String, String> unscoped) {
        return classes().that(inModules()).and().arePublic().and().haveSimpleNameEndingWith("Queries").should(condition("take a Scope", (type, events) -> {
            for (JavaMethod method : publicMethods(type)) {
                boolean excused = unscoped.containsKey(type.getSimpleName() + "." + method.getName()) || unscoped.containsKey(type.getSimpleName() + ".*");
                if (!excused && method.getRawParameterTypes().stream().noneMatch(parameter -> parameter.isEquivalentTo(Scope.class))) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no Scope"));
                }
            }
        }));
    }

    /** Who told stays in the identity vault: nothing that leaves the house, a file, a row, an event or a page, can hold it. */
    ArchRule identityReachesNoExport() {
        Predicate<JavaClass> identity = type -> type.getSimpleName().equals("Tipster") || type.getPackageName().startsWith(root + ".reporting.identity");
        return classes().that(inModules()).and(describe("that show or send", type -> shows(type) && !identity.test(type)))
                .should(condition("know nothing of who told", (type, events) -> {
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        if (identity.test(dependency.getTargetClass())) {
                            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                        }
                    }
                }));
    }

    /** The vault gives an identity to nobody but the decided disclosure. */
    ArchRule identityOpensForDisclosuresOnly() {
        return classes().that(inModules()).and(describe("open an identity", type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTarget().getName().equals("open") && call.getTargetOwner().getSimpleName().equals("Identities"))))
                .should(condition("be the decided disclosure", (type, events) -> {
                    if (!type.getSimpleName().equals("Disclosures")) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " opens identities without a decision"));
                    }
                }));
    }

    /** Whoever is named in a tip finds nothing of it: what reads tips or rewards for somebody bears the condition that says so. */
    ArchRule queriesOverTipsLeaveOutTheRecused() {
        return classes().that(describe("read tips or rewards for a scope", type -> List.of("tip", "reward", "statistics", "enterprise", "abuse").stream()
                        .anyMatch(feature -> type.getPackageName().startsWith(root + ".reporting." + feature))
                        && knows(type, Scope.class.getSimpleName()) && knows(type, "EntityManager") && SHOWS_NO_TIP.stream().noneMatch(type.getSimpleName()::startsWith)))
                .should(condition("leave out the recused", (type, events) -> {
                    if (!knows(type, "Unrecused")) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " shows a tip to those whom it names"));
                    }
                }));
    }

    private static boolean knows(JavaClass type, String other) {
        return type.getDirectDependenciesFromSelf().stream().anyMatch(dependency -> dependency.getTargetClass().getSimpleName().equals(other));
    }

    /** Files, rows, cases, events, texts for others. A draft and the form that fills it bring an identity in; they let none out. */
    private boolean shows(JavaClass type) {
        boolean writesFiles = type.getDirectDependenciesFromSelf().stream().anyMatch(dependency -> dependency.getTargetClass().getPackageName().startsWith("org.apache.poi"));
        String name = type.getSimpleName();
        boolean record = type.isRecord() && !name.endsWith("Draft") && !module(type).isEmpty() && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !FACES.contains(module(type));
        return writesFiles || record || name.endsWith("Queries") || name.endsWith("Export") || name.endsWith("Sheet");
    }

    String module(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
    }

    private DescribedPredicate<JavaClass> inModules() { return resideInAPackage(root + ".."); }

    private static int floor(String module) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(module)) {
                return floor;
            }
        }
        return -1;
    }

    private static boolean tellsTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        String descriptor = access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget call ? call.getRawParameterTypes().toString() : "";
        boolean now = name.equals("now") && TELLS_TIME.stream().anyMatch(owner::isEquivalentTo) && !descriptor.contains("java.time.Clock");
        boolean date = name.equals("<init>") && owner.isEquivalentTo(java.util.Date.class) && !descriptor.contains("long");
        boolean millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        boolean clock = owner.isEquivalentTo(Clock.class) && name.startsWith("system");
        return now || date || millis || clock;
    }

    private static boolean isPublicSessionBean(JavaClass type) { return isSessionBean(type) && type.getModifiers().contains(JavaModifier.PUBLIC); }

    private static boolean isSessionBean(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class) || type.isAnnotatedWith(Stateful.class);
    }

    private static boolean guarded(CanBeAnnotated element) {
        return element.isAnnotatedWith(RolesAllowed.class) || element.isAnnotatedWith(PermitAll.class) || element.isAnnotatedWith(DenyAll.class);
    }

    private static Set<String> roles(JavaClass type) {
        return java.util.stream.Stream.concat(type.getAnnotations().stream(), type.getMethods().stream().flatMap(method -> method.getAnnotations().stream()))
                .filter(annotation -> annotation.getRawType().isEquivalentTo(RolesAllowed.class))
                .map(annotation -> ((JavaAnnotation<?>) annotation).get("value").map(value -> (Object[]) value).orElseThrow())
                .flatMap(Arrays::stream).map(String::valueOf).collect(Collectors.toSet());
    }

    private static Collection<JavaMethod> publicMethods(JavaClass type) {
        return type.getMethods().stream().filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)).toList();
    }

    private static ArchCondition<JavaClass> condition(String description, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override public void check(JavaClass type, ConditionEvents events) { check.accept(type, events); }
        };
    }
}
