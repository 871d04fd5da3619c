package cn.gov.haixi.safety.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.platform.Permission;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The built EAR keeps the rules of the house, and each rule is able to fail. */
class ArchitectureIT {
    private static final String BAD = ArchitectureIT.class.getPackageName() + ".bad";
    private static final Rules HOUSE = new Rules(BuiltEar.ROOT);
    private static final Rules RUIN = new Rules(BAD);

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(HOUSE.moduleTree(), RUIN.moduleTree(), "KnowsReporting", "belongs to no module"),
                rule(HOUSE.noPackageCycles(), RUIN.noPackageCycles(), "cycle.one", "cycle.two"),
                rule(HOUSE.entitiesAreNotPublic(), RUIN.entitiesAreNotPublic(), "PublicEntity"),
                rule(HOUSE.noFacesOutsideWars(), RUIN.noFacesOutsideWars(), "ShowsItself"),
                rule(HOUSE.timeComesFromTheClock(), RUIN.timeComesFromTheClock(), "LocalDate.now()", "Instant.now()", "java.util.Date.<init>()", "currentTimeMillis"),
                rule(HOUSE.servicesAskForPermission(), RUIN.servicesAskForPermission(), "OpenService.forEverybody"),
                rule(HOUSE.permissionsStandWhereTheContainerReadsThem(), RUIN.permissionsStandWhereTheContainerReadsThem(), "NoService"),
                rule(HOUSE.permissionsExist(), RUIN.permissionsExist(), "TIP_SSE"),
                rule(HOUSE.queriesTakeAScope(Unscoped.QUERIES), RUIN.queriesTakeAScope(Map.of()), "NosyQueries.all"),
                rule(HOUSE.identityReachesNoExport(), RUIN.identityReachesNoExport(), "TellingRow"),
                rule(HOUSE.queriesOverTipsLeaveOutTheRecused(), RUIN.queriesOverTipsLeaveOutTheRecused(), "TelltaleCounts"),
                rule(HOUSE.identityOpensForDisclosuresOnly(), RUIN.identityOpensForDisclosuresOnly(), "CuriousPage"));
    }

    private static Arguments rule(ArchRule house, ArchRule ruin, String... seen) { return Arguments.of(house, ruin, List.of(seen)); }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void shouldKeep(ArchRule house, ArchRule ruin, List<String> seen) { house.check(BuiltEar.classes()); }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void shouldBeAbleToFail(ArchRule house, ArchRule ruin, List<String> seen) {
        JavaClasses bad = new ClassFileImporter().importPackages(BAD);
        assertThatThrownBy(() -> ruin.check(bad)).isInstanceOf(AssertionError.class).hasMessageContainingAll(seen.toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void shouldFailOnNothing(ArchRule house, ArchRule ruin, List<String> seen) {
        JavaClasses nothing = new ClassFileImporter().importPackages(BAD + ".nothing.at.all");
        assertThatThrownBy(() -> house.check(nothing)).isInstanceOf(AssertionError.class);
    }

    @Test
    void shouldExcuseOnlyQueriesThatExist() {
        Set<String> there = BuiltEar.classes().stream().filter(type -> type.getSimpleName().endsWith("Queries"))
                .flatMap(type -> Stream.concat(Stream.of(type.getSimpleName() + ".*"), type.getMethods().stream().map(method -> type.getSimpleName() + "." + method.getName())))
                .collect(Collectors.toSet());
        assertThat(there).containsAll(Unscoped.QUERIES.keySet());
    }

    /** A module that the EAR or the persistence unit forgot would be silent, not broken. */
    @Test
    void shouldPackEveryModule() throws IOException {
        try (Stream<Path> poms = Files.list(Path.of(System.getProperty("it.root"), "modules")).map(module -> module.resolve("pom.xml")).filter(Files::exists)) {
            for (Path pom : poms.toList()) {
                String text = Files.readString(pom);
                String name = pom.getParent().getFileName().toString();
                if (text.contains("<packaging>ejb</packaging>")) {
                    assertThat(BuiltEar.modules()).containsKey(name + ".jar");
                } else if (text.contains("<packaging>war</packaging>")) {
                    assertThat(BuiltEar.modules()).containsKey(name + ".war");
                }
            }
        }
    }

    @Test
    void shouldPersistTheEntitiesOfEveryModule() {
        String unit = BuiltEar.texts(path -> path.equals("META-INF/persistence.xml")).get("platform.jar/META-INF/persistence.xml");
        List<String> modules = BuiltEar.modules().keySet().stream()
                .filter(module -> BuiltEar.classesOf(module).stream().anyMatch(type -> type.isAnnotatedWith(Entity.class))).toList();
        assertThat(modules).isNotEmpty().allMatch(module -> module.equals("platform.jar") || unit.contains("<jar-file>" + module + "</jar-file>"));
    }

    @Test
    void shouldPutEachPermissionIntoOneKind() throws IllegalAccessException {
        for (Field constant : Permission.class.getDeclaredFields()) {
            if (constant.getType() == String.class) {
                Object permission = constant.get(null);
                assertThat(permission).isEqualTo(constant.getName());
                assertThat(Arrays.stream(Permission.Kind.values()).filter(kind -> kind.permissions().contains(permission))).as("kinds of %s", permission).hasSize(1);
            }
        }
    }
}
