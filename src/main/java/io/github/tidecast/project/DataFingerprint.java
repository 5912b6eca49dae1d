package io.github.tidecast.project;

import io.github.tidecast.series.TimeSeries;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToLongFunction;

/**
 * Which data a run saw: enough to tell whether a run can be repeated exactly, and whether two runs can be compared.
 *
 * @param target name of the series that was forecast
 * @param points points it had then, up to its last value
 * @param sha256 digest of frequency, times, values and names of target and inputs, 64 hexadecimal digits
 */
public record DataFingerprint(String target, int points, String sha256) {

    private static final int CHUNK = 1024;

    public DataFingerprint {
        Objects.requireNonNull(target, "target");
        if (points < 0 || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no fingerprint: " + points + " " + sha256);
        }
    }

    /** The fingerprint of a target with its inputs, up to the last value of the target. */
    public static DataFingerprint of(TimeSeries target, List<TimeSeries> inputs) {
        return of(target, inputs, target.untilLastValue().size());
    }

    private static DataFingerprint of(TimeSeries whole, List<TimeSeries> all, int points) {
        TimeSeries target = whole.slice(0, points);
        List<TimeSeries> inputs = all.stream().map(input -> input.on(target.axis())).toList();
        MessageDigest digest = newDigest();
        digest.update(text(target.axis().frequency().id()));
        addLongs(digest, target.size(), i -> target.axis().millis(i));
        addSeries(digest, target);
        inputs.forEach(input -> addSeries(digest, input));
        return new DataFingerprint(target.name(), target.size(), HexFormat.of().formatHex(digest.digest()));
    }

    /** True if a series begins with the data of this fingerprint, so that a run on it can be repeated. */
    public boolean beginsIn(TimeSeries series, List<TimeSeries> inputs) {
        return series.size() >= points && of(series, inputs, points).equals(this);
    }

    private static void addSeries(MessageDigest digest, TimeSeries series) {
        digest.update(text(series.name()));
        addLongs(digest, series.size(), i -> Double.doubleToLongBits(series.value(i)));
    }

    private static void addLongs(MessageDigest digest, int size, IntToLongFunction value) {
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < size; i++) {
            if (!buffer.hasRemaining()) {
                digest.update(buffer.flip());
                buffer.clear();
            }
            buffer.putLong(value.applyAsLong(i));
        }
        digest.update(buffer.flip());
    }

    private static byte[] text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + bytes.length).order(ByteOrder.LITTLE_ENDIAN)
                .putInt(bytes.length).put(bytes).array();
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
