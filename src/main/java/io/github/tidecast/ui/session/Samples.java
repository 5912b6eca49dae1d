package io.github.tidecast.ui.session;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The series that come with the program: the folder {@code sample-data} beside it, or above it in a source tree. */
public final class Samples {

    /** What is shown to newcomers, the easiest first; each has a title and a subtitle in the texts. */
    public static final List<String> NAMES = List.of("air_passengers", "electricity_england_wales", "seattle_weather",
            "sunspots_monthly", "co2_mauna_loa", "us_employment", "dutch_retail_sales", "european_stock_indices");

    private static final Logger LOG = LoggerFactory.getLogger(Samples.class);
    private static final int LEVELS_UP = 4;

    private final Optional<Path> folder;

    /** Samples in a folder. */
    public Samples(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The samples of this installation. */
    public static Samples ofInstallation() {
        return new Samples(Stream.concat(upwards(programFolder()), upwards(Optional.of(Path.of("").toAbsolutePath())))
                .map(place -> place.resolve("sample-data")).filter(Files::isDirectory).findFirst());
    }

    private static Stream<Path> upwards(Optional<Path> from) {
        return from.stream().flatMap(start ->
                Stream.iterate(start, place -> place != null, Path::getParent).limit(LEVELS_UP));
    }

    private static Optional<Path> programFolder() {
        try {
            return Optional.of(Path.of(Samples.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException | RuntimeException e) {
            LOG.warn("The program does not know where it lies", e);
            return Optional.empty();
        }
    }

    /** The file of a sample, if it is there. */
    public Optional<Path> file(String name) {
        return folder.map(place -> place.resolve(name + ".csv")).filter(Files::isRegularFile);
    }

    /** The names of the samples that are there. */
    public List<String> names() {
        return NAMES.stream().filter(name -> file(name).isPresent()).toList();
    }
}
