package io.github.tidecast.importing.guess.findings;

import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.Question;
import java.util.List;

/**
 * What is to be told of a file.
 *
 * @param problems  what the user should know
 * @param questions where two readings are possible, or more could be done
 * @param undecided whether two readings are possible somewhere
 */
public record Findings(List<Problem> problems, List<Question> questions, boolean undecided) {

    public Findings {
        problems = List.copyOf(problems);
        questions = List.copyOf(questions);
    }
}
