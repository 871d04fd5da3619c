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

/** Whatever clause of the ten measures code, parameters or pages claim to fulfil has a test that is marked with it. */
class ClausesIT {
    private static final Pattern CITED = Pattern.compile("\\bM(\\d{1,2})\\.(\\d{1,2})\\b");
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
        Map<String, String> claimed = claimed(Map.of("Fund.java", "/** Pays (M3.6). */", "Tip.java", "/** M3.5 and M3.50 */"));
        claimed.keySet().removeAll(proved(List.of("@Clause({\"M3.6\", \"M3.7\"})", "/** about M3.5 */", "@Clause(\"M3.50\")")));
        assertThat(claimed).containsOnlyKeys("M3.5");
    }

    private static Map<String, String> claimed(Map<String, String> sources) {
        Map<String, String> claimed = new TreeMap<>();
        sources.forEach((name, text) -> {
            Matcher found = CITED.matcher(text);
            while (found.find()) {
                claimed.putIfAbsent(found.group(), name);
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

    /** Java, SQL and pages of all modules but this one's examples and the annotation's own. Texts and examples in Javadoc say {@code @code}. */
    private static Map<String, String> sources(String kind) {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("it.root"), "modules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = file.toString().replace('\\', '/');
                if (path.contains("/" + kind + "/") && path.matches(".*\\.(java|sql|xhtml)") && !path.endsWith("/Clause.java") && !path.contains("/architecture/")) {
                    sources.put(path, Files.readString(file).replaceAll("\\{@code [^}]*}", ""));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources;
    }
}
