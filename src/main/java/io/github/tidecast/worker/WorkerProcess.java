package io.github.tidecast.worker;

import io.github.tidecast.json.DomainJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running child process: messages go in, messages come out, its prints go to the log. */
final class WorkerProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);
    private static final long PATIENCE_MILLIS = 500;

    private final Process process;
    private final MessageWriter writer;
    private final BlockingQueue<Message> received = new LinkedBlockingQueue<>();
    private volatile boolean pipeEnded;

    private WorkerProcess(Process process, DomainJson json) {
        this.process = process;
        this.writer = new MessageWriter(process.getOutputStream(), json);
    }

    /**
     * Starts a child.
     *
     * @throws IOException if the system cannot start it
     */
    static WorkerProcess start(WorkerLaunch launch, DomainJson json) throws IOException {
        WorkerProcess worker = new WorkerProcess(launch.builder().start(), json);
        LOG.info("Worker {} started", worker.pid());
        daemon("worker messages", worker::receive);
        daemon("worker prints", worker::logPrints);
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
                received.add(next.get());
            }
        } catch (IOException closed) {
            LOG.info("The pipe from worker {} broke", pid(), closed);
        } finally {
            pipeEnded = true;
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
