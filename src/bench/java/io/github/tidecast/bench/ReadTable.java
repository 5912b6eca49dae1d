package io.github.tidecast.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.reader.FileSeriesReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** Reads a table several times in one process; prints wall and CPU seconds of each time, for import.py. */
public final class ReadTable {

    private ReadTable() {
    }

    /** Arguments: the file, and how many times. */
    public static void main(String[] arguments) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            long wall = System.nanoTime();
            long cpu = system.getProcessCpuTime();
            ImportResult result = new FileSeriesReader()
                    .read(Path.of(arguments[0]), ImportOptions.AUTOMATIC, ImportProgress.NONE);
            System.out.printf("%.3f %.3f %d%n", (System.nanoTime() - wall) / 1e9,
                    (system.getProcessCpuTime() - cpu) / 1e9, result.targetSeries().orElseThrow().size());
        }
    }
}
