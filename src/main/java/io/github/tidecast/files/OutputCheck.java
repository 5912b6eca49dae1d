package io.github.tidecast.files;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out before the work begins whether its results could be written, and that nothing that is read would be
 * overwritten. Whether a folder allows files, and whether it tells upper from lower case, is tried out: rights, quotas,
 * full disks and file systems are more than the systems would say.
 */
public final class OutputCheck {

    private static final Logger LOG = LoggerFactory.getLogger(OutputCheck.class);

    private OutputCheck() {
    }

    /**
     * Checks the places of outputs.
     *
     * @param outputs files to be written
     * @param inputs  files that are read, and folders in which nothing is written; need not exist
     * @throws SayableException if an output cannot be written, is an input, or is another output
     */
    public static void check(List<Path> outputs, List<Path> inputs) throws SayableException {
        Map<Path, Boolean> ignoringCase = new HashMap<>();
        List<Target> seen = new ArrayList<>();
        for (Path output : outputs) {
            try {
                Target target = Target.of(output);
                if (!ignoringCase.containsKey(target.folder())) {
                    ignoringCase.put(target.folder(), ignoresCase(target));
                }
                differs(target, output, inputs);
                for (int i = 0; i < seen.size(); i++) {
                    if (isSame(seen.get(i), target, ignoringCase.get(target.folder()))) {
                        throw new SayableException(
                                Text.of("files.twice", outputs.get(i).toString(), output.toString()));
                    }
                }
                seen.add(target);
            } catch (UnfitFileException e) {
                throw new SayableException(e.text(), e);
            } catch (IOException e) {
                throw new SayableException(Text.of(DiskFailure.isFull(DiskFailure.understood(output, e))
                        ? "files.full" : "files.no-place", output.toString()), e);
            }
        }
    }

    /**
     * Checks the place of an output while others are written.
     *
     * @param output file to be written
     * @param others what is being written, looked at by whoever does it; need not be fit
     * @param inputs as above
     * @throws SayableException if the output cannot be written, is an input, or is one of the others
     */
    public static void checkBeside(Path output, List<Path> others, List<Path> inputs) throws SayableException {
        check(List.of(output), inputs);
        for (Path other : others) {
            if (isPossible(other)) {
                check(List.of(other, output), List.of());
            }
        }
    }

    private static boolean isPossible(Path file) {
        try {
            return Files.isDirectory(Target.of(file).folder());
        } catch (IOException e) {
            LOG.debug("Nothing can be written to {}", file, e);
            return false;
        }
    }

    private static void differs(Target target, Path output, List<Path> inputs) throws IOException, SayableException {
        for (Path input : inputs) {
            if (target.isSameAs(input) || target.isIn(input)) {
                throw new SayableException(Text.of("files.input", output.toString()));
            }
        }
    }

    private static boolean isSame(Target one, Target other, boolean ignoringCase) throws IOException {
        if (one.isSameAs(other.real())) {
            return true;
        }
        return one.folder().equals(other.folder())
                && spelling(one, ignoringCase).equals(spelling(other, ignoringCase));
    }

    private static String spelling(Target target, boolean ignoringCase) {
        String name = target.real().getFileName().toString();
        return ignoringCase ? Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT) : name;
    }

    private static boolean ignoresCase(Target target) throws IOException {
        Path probe = Files.createFile(AtomicFile.temporary(target.real()));
        try {
            return Files.exists(probe.resolveSibling(probe.getFileName().toString().toUpperCase(Locale.ROOT)));
        } finally {
            Files.deleteIfExists(probe);
        }
    }
}
