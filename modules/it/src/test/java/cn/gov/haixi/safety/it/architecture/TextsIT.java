package cn.gov.haixi.safety.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.platform.BusinessException;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every enum, refusal, page and history entry has its text, in both languages, and no text is left over. */
class TextsIT {
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern ON_PAGE = Pattern.compile("msg(?:\\['|\\.\\w+\\(')([^']+)'(\\.concat)?");

    /** Public enums that nobody reads: the kinds of files and of passwords, which code alone tells apart. */
    private static final Set<String> UNSHOWN = Set.of("AttachmentKind", "AttachmentRules", "PasswordKind", "SetupState");

    @Test
    void shouldHaveEveryText() {
        Map<String, List<String>> bundles = new TreeMap<>();
        BuiltEar.texts(path -> path.matches("(WEB-INF/classes/)?messages/[^/]+\\.properties"))
                .forEach((path, text) -> bundles.put(path.replaceAll(".*/|\\.properties$", ""), text.lines().toList()));
        Set<String> modules = bundles.keySet().stream().map(bundle -> bundle.split("_")[0]).collect(Collectors.toSet());
        Map<String, String> asked = new TreeMap<>();
        Set<String> mentioned = new TreeSet<>();
        Set<String> prefixes = new TreeSet<>();
        Set<String> parameters = parameters();
        Set<String> written = bundles.values().stream().flatMap(List::stream).map(line -> line.split("=", 2)[0].strip()).collect(Collectors.toSet());
        BuiltEar.classes().stream().filter(JavaClass::isEnum).forEach(type -> {
            Set<String> constants = constants(type);
            boolean shown = type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass() && !UNSHOWN.contains(type.getSimpleName());
            if (shown || constants.stream().anyMatch(written::contains)) {
                constants.forEach(key -> asked.put(key, type.getName()));
            }
        });
        Set<String> refusals = BuiltEar.classes().stream().filter(type -> type.isAssignableTo(BusinessException.class)).map(JavaClass::getName).collect(Collectors.toSet());
        strings().forEach((type, constants) -> constants.forEach(constant -> {
            String module = constant.split("[.]", 2)[0];
            if (modules.contains(module) && KEY.matcher(constant).matches() && !parameters.contains(constant)) {
                if (refusals.contains(type)) {
                    asked.put(constant, type);
                }
                mentioned.add(constant);
            } else if (modules.contains(module) && constant.matches("[a-z]+\\.[A-Za-z0-9._-]*[.\u0001-].*")) {
                prefixes.add(constant.contains("\u0001") ? constant.substring(0, constant.indexOf('\u0001')) : constant);
            }
        }));
        BuiltEar.texts(path -> path.endsWith(".xhtml") || path.endsWith(".xml")).forEach((page, text) -> {
            Matcher found = ON_PAGE.matcher(text);
            while (found.find()) {
                if (found.group(2) != null || found.group(1).endsWith(".")) {
                    prefixes.add(found.group(1));
                } else {
                    asked.put(found.group(1), page);
                }
            }
            Matcher quoted = Pattern.compile("['\"]([a-z]+\\.[A-Za-z0-9._-]+)['\"]").matcher(text);
            while (quoted.find()) {
                mentioned.add(quoted.group(1));
            }
        });
        assertThat(modules).contains("platform", "registry");
        assertThat(new Texts(bundles, asked, mentioned, prefixes).faults()).isEmpty();
    }

    @Test
    void shouldSeeEveryFault() {
        Map<String, List<String>> bundles = new HashMap<>();
        bundles.put("registry_zh_CN", List.of("registry.b=二,三", "registry.a=一{0}", "registry.chinese=中?", "registry.unused=无", "duty.c=三", "registry.b=二"));
        bundles.put("registry_en", List.of("registry.a=one", "registry.b=two''s", "registry.english=e", "registry.pattern=it's {0}", "registry.unused=none"));
        var texts = new Texts(bundles, Map.of("registry.a", "A", "registry.gone", "B"), Set.of("registry.b"), Set.of("registry.e", "registry.c"));
        assertThat(texts.faults()).contains("only in Chinese: registry.chinese", "only in English: registry.english", "missing: registry.gone, asked by B",
                "other places in English: registry.a", "unused: registry.unused", "twice in registry_zh_CN: registry.b", "in the wrong bundle registry_zh_CN: duty.c",
                "not sorted in registry_zh_CN: registry.a", "narrow punctuation: registry.chinese", "apostrophe in registry_en: registry.b", "apostrophe in registry_en: registry.pattern");
    }

    private static Set<String> constants(JavaClass type) {
        String module = type.getPackageName().substring(BuiltEar.ROOT.length() + 1).split("\\.")[0];
        return type.getFields().stream().filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                .map(field -> module + "." + type.getSimpleName() + "." + field.getName()).collect(Collectors.toSet());
    }

    /** Codes of dated parameters look like keys. */
    private static Set<String> parameters() {
        Set<String> codes = new HashSet<>();
        BuiltEar.texts(path -> path.endsWith(".sql")).values().forEach(script -> {
            Matcher found = Pattern.compile("'([a-z]+(?:\\.[a-z0-9-]+)+)'").matcher(script);
            while (found.find()) {
                codes.add(found.group(1));
            }
        });
        return codes;
    }

    /** The string constants of every class, straight from its constant pool: nobody need call the code to know what it says. */
    private static Map<String, Set<String>> strings() {
        Map<String, Set<String>> strings = new LinkedHashMap<>();
        BuiltEar.classes().forEach(type -> type.getSource().ifPresent(source -> {
            try {
                strings.put(type.getName(), stringsOf(Files.readAllBytes(Path.of(source.getUri()))));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }));
        return strings;
    }

    private static Set<String> stringsOf(byte[] classFile) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipBytes(8);
        int count = in.readUnsignedShort();
        Map<Integer, String> texts = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 8 -> used.add(in.readUnsignedShort());
                case 7, 16, 19, 20 -> in.skipBytes(2);
                case 15 -> in.skipBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipBytes(4);
                case 5, 6 -> {
                    in.skipBytes(8);
                    i++;
                }
                default -> throw new IOException("constant " + tag);
            }
        }
        // A constraint's message is a value of an annotation and names its text in braces: no constant of its own kind.
        Stream<String> constraints = texts.values().stream().filter(text -> text.matches("\\{[a-z]+\\.[A-Za-z0-9._-]+}")).map(text -> text.substring(1, text.length() - 1));
        return Stream.concat(used.stream().map(texts::get), constraints).collect(Collectors.toSet());
    }
}
