package io.github.tidecast.worker;

import io.github.tidecast.json.DomainJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running child process: messages go in, messages come out, its prints go to the log. Once it has spoken it says every
 * two seconds that it runs; if that fails to come for long, it hangs or was stopped, and is ended by force. What is
 * counted are looks of this process and not the clock, so that a machine that sleeps, or both processes stopped by
 * Ctrl-Z, are no reason. That ends whatever waits for the child, writes to it included, on every system alike.
 */
final class WorkerProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);
    private static final long PATIENCE_MILLIS = 500;
    private static final int MOST_LOOKS_IN_VAIN = 10;

    private final Process process;
    private final MessageWriter writer;
    private final BlockingQueue<Message> received = new LinkedBlockingQueue<>();
    private final EndWithProgram watch;
    private final AtomicBoolean heard = new AtomicBoolean();
    private volatile boolean pipeEnded;
    private volatile boolean silent;

    private WorkerProcess(EndWithProgram watch, DomainJson json) {
        this.watch = watch;
        this.process = watch.child();
        this.writer = new MessageWriter(process.getOutputStream(), json);
    }

    /**
     * Starts a child.
     *
     * @param lookMillis milliseconds between two looks whether it has spoken
     * @throws IOException if the system cannot start it
     */
    static WorkerProcess start(WorkerLaunch launch, DomainJson json, long lookMillis) throws IOException {
        WorkerProcess worker = new WorkerProcess(EndWithProgram.start(launch.builder()), json);
        LOG.info("Worker {} started", worker.pid());
        daemon("worker messages", worker::receive);
        daemon("worker prints", worker::logPrints);
        daemon("worker watch", () -> worker.watch(lookMillis));
        return worker;
    }

    private static void daemon(String name, Runnable task) {
        Thread.ofPlatform().daemon().name(name).start(task);
    }

    private void receive() {
        MessageReader reader = new MessageReader(process.getInputStream(), WorkerLoop.LONGEST_MESSAGE,
                stray -> LOG.info("Worker prints: {}", stray));
        try {
            for (Optional<Message> next = reader.next(); next.isPresent(); next = reader.next()) {
                heard.set(true);
                if (next.get().kind() != Message.Kind.ALIVE) {
                    received.add(next.get());
                }
            }
        } catch (IOException closed) {
            LOG.info("The pipe from worker {} broke", pid(), closed);
        } finally {
            pipeEnded = true;
        }
    }

    /** A child that has not spoken yet still loads; how long that may take is the engine's to say. */
    private void watch(long lookMillis) {
        boolean spoke = false;
        int inVain = 0;
        try {
            while (!process.waitFor(lookMillis, TimeUnit.MILLISECONDS)) {
                boolean now = heard.getAndSet(false);
                spoke |= now;
                inVain = now || !spoke ? 0 : inVain + 1;
                if (inVain == MOST_LOOKS_IN_VAIN) {
                    silent = true;
                    LOG.warn("Worker {} does not answer and is ended", pid());
                    process.destroyForcibly();
                    return;
                }
            }
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }

    private void logPrints() {
        try (BufferedReader reader = process.errorReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                LOG.info("Worker prints: {}", line);
            }
        } catch (IOException closed) {
            LOG.info("The prints of worker {} ended", pid(), closed);
        }
    }

    /**
     * Sends a message.
     *
     * @throws IOException if the child is gone
     */
    void send(Message.Kind kind, long job, Object value) throws IOException {
        writer.write(kind, job, value);
    }

    /** The next message, empty if none comes within a time. */
    Optional<Message> receive(long millis) throws InterruptedException {
        return Optional.ofNullable(received.poll(millis, TimeUnit.MILLISECONDS));
    }

    /** True once the child has ended and all it said is received. */
    boolean hasEnded() {
        return pipeEnded && received.isEmpty();
    }

    /** True if it was ended because it did not speak any more. */
    boolean wasSilent() {
        return silent;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** How the child ended, for the log. */
    String ending() {
        return process.isAlive() ? "still running" : "exit code " + process.exitValue();
    }

    /** Ends the child for certain: first by closing its input, then by force. */
    @Override
    public void close() {
        // closing waits for a write that a child which does not read may hold up for ever
        Thread.ofPlatform().daemon().name("worker-input-" + pid()).start(this::closeInput);
        try {
            if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        watch.close();
        LOG.info("Worker {} ended: {}", pid(), ending());
    }

    private void closeInput() {
        try {
            writer.close();
        } catch (IOException gone) {
            LOG.debug("Worker {} was gone already", pid(), gone);
        }
    }
}
