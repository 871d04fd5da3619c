package cn.gov.haixi.safety.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** After the suite: the server's log holds no error and no stack trace but those of {@code expected-log.txt}. */
class ServerLogCheck {
    private static final Set<String> ALARMS = Set.of("ERROR", "FATAL", "SEVERE");
    private static final Pattern ENTRY = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,\\d{3} (\\w+)\\b.*");

    @Test
    void shouldHoldNoUnexpectedError() throws IOException {
        Path log = Path.of(System.getProperty("it.server"), "log", "server.log");
        if (Files.exists(log)) {
            assertThat(unexpected(Files.readAllLines(log), expected())).as("unexpected entries of %s", log).isEmpty();
        }
    }

    /** Neither in the access log nor in the server's own: an address could name a tipster. */
    @Test
    void shouldHoldNoSourceAddress() throws IOException {
        Path log = Path.of(System.getProperty("it.server"), "log");
        if (Files.exists(log.resolve("access_log.log"))) {
            assertThat(Files.readString(log.resolve("access_log.log"))).contains(" GET ").doesNotContain("127.0.0.1", "?");
            assertThat(Files.readAllLines(log.resolve("server.log"))).noneMatch(line -> line.contains("127.0.0.1") && line.contains("(default task-"));
        }
    }

    @Test
    void shouldSeeErrorsAndTraces() {
        List<String> log = List.of(
                "2026-11-23 17:05:00,000 INFO  [org.jboss.as] (main) started",
                "2026-11-23 17:05:01,000 ERROR [cn.gov.haixi] (default task-1) something broke",
                "2026-11-23 17:05:01,500 SEVERE [jakarta.enterprise.resource.webcontainer.faces] (default task-1) Error Rendering View",
                "2026-11-23 17:05:02,000 WARN  [cn.gov.haixi] (default task-1) swallowed: java.lang.IllegalStateException",
                "\tat cn.gov.haixi.safety.Something.happens(Something.java:1)",
                "2026-11-23 17:05:03,000 ERROR [org.jboss.as.ejb3] (default task-1) WFLYEJB0034: refused",
                "\tat org.jboss.as.ejb3.Refusal.happens(Refusal.java:1)");
        assertThat(unexpected(log, List.of(Pattern.compile("WFLYEJB0034")))).hasSize(3).first().asString().contains("something broke");
    }

    private static List<String> unexpected(List<String> lines, List<Pattern> expected) {
        List<String> entries = new ArrayList<>();
        for (String line : lines) {
            if (ENTRY.matcher(line).matches() || entries.isEmpty()) {
                entries.add(line);
            } else {
                entries.set(entries.size() - 1, entries.get(entries.size() - 1) + "\n" + line);
            }
        }
        return entries.stream().filter(ServerLogCheck::alarming).filter(entry -> expected.stream().noneMatch(pattern -> pattern.matcher(entry).find())).toList();
    }

    private static boolean alarming(String entry) {
        var head = ENTRY.matcher(entry.lines().findFirst().orElse(""));
        return head.matches() && ALARMS.contains(head.group(1)) || entry.contains("\n\tat ");
    }

    /** One pattern a line; lines that begin with # say why. */
    private static List<Pattern> expected() throws IOException {
        try (var in = ServerLogCheck.class.getResourceAsStream("/expected-log.txt")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Pattern::compile).toList();
        }
    }
}
