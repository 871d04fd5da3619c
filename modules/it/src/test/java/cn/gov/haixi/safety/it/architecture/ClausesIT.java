package cn.gov.haixi.safety.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever clause of the ten measures code calls built, as the page of the ten measures does, has a test that is marked with it. */
class ClausesIT {
    /** Code names a clause as a string; Javadoc that only tells of one claims nothing. */
    private static final Pattern CLAIMED = Pattern.compile("\"(M\\d{1,2}\\.\\d{1,2})\"");
    private static final Pattern CITED = Pattern.compile("\\bM\\d{1,2}\\.\\d{1,2}\\b");
    private static final Pattern PROOF = Pattern.compile("@Clause\\(([^)]*)\\)");

    @Test
    void shouldProveEveryClauseThatIsCalledBuilt() {
        Map<String, String> claimed = claimed(sources("src/main"));
        assertThat(claimed).isNotEmpty();
        claimed.keySet().removeAll(proved(sources("src/test").values()));
        assertThat(claimed).as("clauses without a test marked @Clause, and who claims them").isEmpty();
    }

    @Test
    void shouldSeeWhatIsNotProved() {
        Map<String, String> claimed = claimed(Map.of("A.java", "Set.of(\"M3.6\", \"M3.5\")", "B.java", "/** M3.9 */ count(\"M3.50\")"));
        claimed.keySet().removeAll(proved(List.of("@Clause({\"M3.6\", \"M3.7\"})", "/** about M3.5 */", "@Clause(\"M3.50\")")));
        assertThat(claimed).containsOnlyKeys("M3.5");
    }

    private static Map<String, String> claimed(Map<String, String> sources) {
        Map<String, String> claimed = new TreeMap<>();
        sources.forEach((name, text) -> {
            Matcher found = CLAIMED.matcher(text);
            while (found.find()) {
                claimed.putIfAbsent(found.group(1), name);
            }
        });
        return claimed;
    }

    private static Collection<String> proved(Collection<String> tests) {
        Collection<String> proved = new TreeSet<>();
        for (String test : tests) {
            Matcher found = PROOF.matcher(test);
            while (found.find()) {
                Matcher clause = CITED.matcher(found.group(1));
                while (clause.find()) {
                    proved.add(clause.group());
                }
            }
        }
        return proved;
    }

    private static Map<String, String> sources(String kind) {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("it.root"), "modules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = file.toString().replace('\\', '/');
                if (path.contains("/" + kind + "/") && path.matches(".*\\.java") && !path.endsWith("/Clause.java") && !path.contains("/architecture/")) {
                    sources.put(path, Files.readString(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources;
    }
}
