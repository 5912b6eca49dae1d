package io.github.tidecast.forecast.assessment;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Says where bands did not hold what they promise. */
final class BandWords {

    private BandWords() {
    }

    /** One sentence for each kind of finding, none if all bands held. */
    static List<Text> of(Backtest backtest) {
        List<BandCheck> checks = BandCheck.all(backtest);
        List<Text> sentences = new ArrayList<>();
        List<BandCheck> narrow = checks.stream().filter(BandCheck::isLow).toList();
        if (!narrow.isEmpty()) {
            boolean proven = narrow.stream().anyMatch(check -> check.finding() == BandCheck.Finding.NARROW);
            sentences.add(Text.of(proven ? "forecast.verdict.bands-narrow"
                    : "forecast.verdict.bands-narrow-perhaps", list(narrow, true)));
        }
        List<BandCheck> wide = checks.stream().filter(check -> check.finding() == BandCheck.Finding.WIDE).toList();
        if (!wide.isEmpty()) {
            sentences.add(Text.of("forecast.verdict.bands-wide", list(wide, false)));
        }
        return sentences;
    }

    private static Text list(List<BandCheck> checks, boolean only) {
        return checks.stream().map(check -> Text.of(only ? "forecast.verdict.band-held-only"
                : "forecast.verdict.band-held", check.level(), check.held()))
                .reduce((list, one) -> Text.of("forecast.verdict.band-and", list, one)).orElseThrow();
    }
}
