package io.github.tidecast.importing.guess.axis;

import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.text.Text;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;

/**
 * Explains the hour that local time skips in spring and repeats in autumn: it is recognised where times are missing or
 * occur twice exactly in the transition of one of the world's large zones.
 */
public final class DaylightSaving {

    private static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("Europe/London"),
            ZoneId.of("Europe/Helsinki"), ZoneId.of("America/New_York"), ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("Australia/Sydney"), ZoneId.of("Pacific/Auckland"), ZoneId.of("America/Santiago"));

    private DaylightSaving() {
    }

    /** Adds the explanation if there is something to explain. */
    public static void explain(List<LocalDateTime> missing, List<LocalDateTime> repeated, FindingsBuilder findings) {
        for (ZoneId zone : ZONES) {
            Optional<LocalDateTime> example = missing.stream().filter(time -> in(zone, time, true)).findFirst()
                    .or(() -> repeated.stream().filter(time -> in(zone, time, false)).findFirst());
            if (example.isPresent()) {
                findings.info("daylight-saving", Text.of("importing.daylight-saving",
                        TimeAxis.iso(example.get()).replace('T', ' '), zone.getId()));
                return;
            }
        }
    }

    private static boolean in(ZoneId zone, LocalDateTime time, boolean gap) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(time);
        return transition != null && transition.isGap() == gap;
    }
}
