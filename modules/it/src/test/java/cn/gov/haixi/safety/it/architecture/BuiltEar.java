package cn.gov.haixi.safety.it.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What the EAR holds, whoever put it there: the architecture tests ask the EAR and keep no list of modules, so that none can be forgotten.
 */
final class BuiltEar {
    static final String ROOT = "cn.gov.haixi.safety";
    private static final BuiltEar EAR = new BuiltEar();
    /** Folder of each module by the name of its archive, such as {@code registry.jar}; a WAR's classes lie beneath WEB-INF/classes. */
    private final Map<String, Path> modules = new LinkedHashMap<>();
    private final JavaClasses classes;

    private BuiltEar() {
        Path target = Path.of(System.getProperty("it.target"), "architecture");
        try (ZipInputStream ear = new ZipInputStream(Files.newInputStream(Path.of(System.getProperty("it.ear"))))) {
            for (ZipEntry entry = ear.getNextEntry(); entry != null; entry = ear.getNextEntry()) {
                String name = entry.getName();
                if (!name.contains("/") && (name.endsWith(".jar") || name.endsWith(".war"))) {
                    Path folder = target.resolve(name);
                    clear(folder);
                    unpack(ear, folder);
                    modules.put(name, folder);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        classes = new ClassFileImporter().importPaths(modules.values().stream().map(BuiltEar::classFolder).filter(Files::exists).toList());
    }

    static JavaClasses classes() { return EAR.classes; }

    static Map<String, Path> modules() { return EAR.modules; }

    /** The classes of one archive. */
    static JavaClasses classesOf(String module) { return new ClassFileImporter().importPaths(classFolder(EAR.modules.get(module))); }

    /** @return the text of every file of all modules whose path fits, by module and path */
    static Map<String, String> texts(Predicate<String> wanted) {
        Map<String, String> texts = new LinkedHashMap<>();
        EAR.modules.forEach((module, folder) -> {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().collect(Collectors.toList())) {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    if (wanted.test(path)) {
                        texts.put(module + "/" + path, Files.readString(file));
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return texts;
    }

    private static Path classFolder(Path module) {
        return module.getFileName().toString().endsWith(".war") ? module.resolve("WEB-INF/classes") : module;
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path file = folder.resolve(entry.getName()).normalize();
            if (!entry.isDirectory() && file.startsWith(folder)) {
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
