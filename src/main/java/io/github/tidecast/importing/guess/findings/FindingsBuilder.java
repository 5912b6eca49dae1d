package io.github.tidecast.importing.guess.findings;

import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.Question;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Collects what is to be told of a file while it is understood; one for a reading, from one thread. */
public final class FindingsBuilder {

    /** Problems and questions of one kind that are kept; a table may have one in each of its thousands of columns. */
    private static final int MOST_PROBLEMS = 200;
    private static final int MOST_QUESTIONS = 10;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> problemCounts = new LinkedHashMap<>();
    private final Map<String, Integer> questionCounts = new HashMap<>();
    private final Map<String, Problem> lastOfKind = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private boolean undecided;

    /** Something that does no harm. */
    public void info(String code, Text message) {
        add(Problem.Severity.INFO, code, OptionalLong.empty(), Optional.empty(), message);
    }

    /** Something that was left out, changed, or looks wrong. */
    public void warn(String code, Text message) {
        add(Problem.Severity.WARNING, code, OptionalLong.empty(), Optional.empty(), message);
    }

    /** Something at a place; row from 1 as in the file. The first 200 of a code are kept, the others counted. */
    public void add(Problem.Severity severity, String code, OptionalLong row, Optional<String> column, Text message) {
        Problem problem = new Problem(severity, code, row, column, message);
        if (problemCounts.merge(code, 1, Integer::sum) <= MOST_PROBLEMS) {
            problems.add(problem);
        } else {
            lastOfKind.put(code, problem);
        }
    }

    /** A point where two readings are possible; what is answered to one holds for all of a code, of which ten are kept. */
    public void ask(String code, List<String> options, String chosen, Text message) {
        undecided = true;
        offer(code, options, chosen, message);
    }

    /** Something that could be done with values whose reading is clear. */
    public void offer(String code, List<String> options, String chosen, Text message) {
        if (questionCounts.merge(code, 1, Integer::sum) <= MOST_QUESTIONS) {
            questions.add(new Question(code, options, chosen, message));
        }
    }

    /** Whether something was told already that is found. */
    public boolean isTold(Predicate<Problem> found) {
        return problems.stream().anyMatch(found);
    }

    /** What was found, and how much more there is of each kind. */
    public Findings build() {
        List<Problem> all = new ArrayList<>(problems);
        problemCounts.forEach((code, count) -> {
            if (count > MOST_PROBLEMS) {
                Problem last = Objects.requireNonNull(lastOfKind.get(code));
                all.add(new Problem(last.severity(), code, OptionalLong.empty(), Optional.empty(),
                        Text.of("importing.more-of-kind", count - MOST_PROBLEMS, last.message())));
            }
        });
        return new Findings(all, questions, undecided);
    }
}
