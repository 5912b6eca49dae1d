package io.github.tidecast.batch;

import io.github.tidecast.files.LockFile;
import io.github.tidecast.files.OutputCheck;
import io.github.tidecast.files.Target;
import io.github.tidecast.files.UnfitFileException;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The turn of one batch at its output: a second one would append the same series once more. It ends with the process,
 * however that ends.
 *
 * @param output the output after all links
 * @param lock   empty where the file system has no locks
 */
public record BatchTurn(Path output, Optional<LockFile> lock) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BatchTurn.class);

    /**
     * Takes the turn.
     *
     * @param inputs files that are read
     * @throws UnfitOutputException if the output cannot be written or is read
     * @throws SayableException if another batch is writing it
     */
    public static BatchTurn take(Path out, List<Path> inputs) throws SayableException {
        try {
            Path real = Target.of(out).real();
            check(List.of(out, Target.ofOwn(BatchOutput.originOf(real)).real()), inputs);
            return new BatchTurn(real, lock(real));
        } catch (UnfitFileException unfit) {
            throw new UnfitOutputException(unfit.text());
        } catch (IOException failure) {
            throw new SayableException(Text.of("batch.unwritable", out.toString()), failure);
        }
    }

    private static void check(List<Path> outputs, List<Path> inputs) throws UnfitOutputException {
        try {
            OutputCheck.check(outputs, inputs);
        } catch (SayableException unfit) {
            throw new UnfitOutputException(unfit.text());
        }
    }

    private static Optional<LockFile> lock(Path real) throws UnfitFileException, SayableException {
        try {
            Optional<LockFile> lock = LockFile.take(LockFile.besides(real));
            if (lock.isEmpty()) {
                throw new SayableException(Text.of("batch.busy", real.toString()));
            }
            return lock;
        } catch (UnfitFileException strange) {
            throw strange;
        } catch (OverlappingFileLockException mine) {
            throw new SayableException(Text.of("batch.busy", real.toString()), mine);
        } catch (IOException noLocks) {
            LOG.warn("{} cannot be locked", real, noLocks);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            if (lock.isPresent()) {
                lock.get().close();
            }
        } catch (IOException failure) {
            LOG.warn("The lock of {} cannot be removed", output, failure);
        }
    }
}
