package io.github.tidecast.forecast.assessment;

import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says how much the network counts: in the forecast itself, and in what would have been handed out earlier. */
public final class NetworkWords {

    private NetworkWords() {
    }

    /**
     * The sentences.
     *
     * @param weight  share of the network in the blend, 0 to 1
     * @param earlier its shares at the origins that are shown; where these differ from today's, the row of the forecast
     *                in the accuracy table is about another mixture, and that is said
     * @param asked   false if one method stands for the blend
     */
    public static List<Text> of(double weight, double[] earlier, boolean asked) {
        List<Text> sentences = new ArrayList<>();
        int now = percent(weight);
        int least = percent(Arrays.stream(earlier).min().orElse(weight));
        int most = percent(Arrays.stream(earlier).max().orElse(weight));
        boolean same = least == now && most == now;
        if (!asked && most == 0) {
            return sentences;
        }
        String key = !asked ? "network-not-asked" : now == 0 ? "network-out" : "network-in";
        sentences.add(same && asked ? Text.of("forecast.verdict." + key, now)
                : least == most ? Text.of("forecast.verdict." + key + "-then", now, most)
                : Text.of("forecast.verdict." + key + "-between", now, least, most));
        return sentences;
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
