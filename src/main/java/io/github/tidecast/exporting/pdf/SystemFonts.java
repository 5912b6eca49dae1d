package io.github.tidecast.exporting.pdf;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Where a system keeps fonts with East Asian characters. */
final class SystemFonts {

    /** Sans before serif, those made for the screen first. */
    private static final List<String> NAMES = List.of("msyh.ttc", "deng.ttf", "simhei.ttf", "pingfang.ttc",
            "stheiti light.ttc", "stheiti medium.ttc", "wqy-microhei.ttc", "wqy-zenhei.ttc", "notosanssc-regular.ttf",
            "notosanscjksc-regular.ttf", "droidsansfallbackfull.ttf", "droidsansfallback.ttf", "simsun.ttc",
            "songti.ttc", "uming.ttc", "meiryo.ttc", "malgun.ttf", "arial unicode.ttf");
    private static final int DEPTH = 5;

    private final List<Path> folders;

    /** Fonts in folders. */
    SystemFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Fonts of this machine. */
    static SystemFonts ofThisMachine() {
        UnaryOperator<String> variable = name -> Optional.ofNullable(System.getenv(name)).orElse("");
        String home = System.getProperty("user.home");
        return new SystemFonts(Stream.of(variable.apply("WINDIR") + "/Fonts",
                variable.apply("LOCALAPPDATA") + "/Microsoft/Windows/Fonts", "/System/Library/Fonts", "/Library/Fonts",
                home + "/Library/Fonts", "/usr/share/fonts", "/usr/local/share/fonts", home + "/.local/share/fonts",
                home + "/.fonts").map(Path::of).toList());
    }

    /** The font files that are there, the most wanted first. */
    List<Path> files() {
        Map<String, Path> found = new HashMap<>();
        folders.stream().filter(Files::isDirectory).forEach(folder -> collect(folder, found));
        return NAMES.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static void collect(Path folder, Map<String, Path> found) {
        try (Stream<Path> walked = Files.walk(folder, DEPTH, new FileVisitOption[0])) {
            List<Path> files = new ArrayList<>();
            walked.forEach(files::add);
            files.forEach(file -> found.putIfAbsent(file.getFileName().toString().toLowerCase(Locale.ROOT), file));
        } catch (IOException | java.io.UncheckedIOException e) {
            org.slf4j.LoggerFactory.getLogger(SystemFonts.class).info("fonts in {}: {}", folder, e.getMessage());
        }
    }
}
