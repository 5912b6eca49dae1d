package io.github.tidecast.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.reader.FileSeriesReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a table once for each line on stdin; prints wall and CPU seconds of each time, for import.py. */
public final class ReadTable {

    private ReadTable() {
    }

    /** Argument: the file. */
    public static void main(String[] arguments) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        BufferedReader asking = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (asking.readLine() != null) {
            long wall = System.nanoTime();
            long cpu = system.getProcessCpuTime();
            ImportResult result = new FileSeriesReader()
                    .read(Path.of(arguments[0]), ImportOptions.AUTOMATIC, ImportProgress.NONE);
            System.out.printf(Locale.ROOT, "read %.3f %.3f %d%n", (System.nanoTime() - wall) / 1e9,
                    (system.getProcessCpuTime() - cpu) / 1e9, result.targetSeries().orElseThrow().size());
        }
    }
}
