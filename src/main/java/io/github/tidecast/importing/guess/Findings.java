package io.github.tidecast.importing.guess;

import io.github.tidecast.importing.DateOrder;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.Question;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Collects problems, questions and guesses while a file is understood. */
public final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private boolean undecided;
    private Optional<Character> decimal = Optional.empty();
    private Optional<DateOrder> dateOrder = Optional.empty();

    /** Notes the decimal mark that a column of text was read with. */
    void readWith(char mark) {
        decimal = Optional.of(mark);
    }

    /** Notes the order of day, month and year that a column was read with. */
    void readWith(DateOrder order) {
        dateOrder = Optional.of(order);
    }

    /** The decimal mark of numbers that are text, if a mark occurs. */
    public Optional<Character> decimal() {
        return decimal;
    }

    /** The order of day, month and year, where another is conceivable. */
    public Optional<DateOrder> dateOrder() {
        return dateOrder;
    }

    /** Something that does no harm. */
    public void info(String code, Text message) {
        add(Problem.Severity.INFO, code, OptionalLong.empty(), Optional.empty(), message);
    }

    /** Something that was left out, changed, or looks wrong. */
    public void warn(String code, Text message) {
        add(Problem.Severity.WARNING, code, OptionalLong.empty(), Optional.empty(), message);
    }

    /** Something at a place; row from 1 as in the file. */
    public void add(Problem.Severity severity, String code, OptionalLong row, Optional<String> column, Text message) {
        problems.add(new Problem(severity, code, row, column, message));
    }

    /** A point where two readings are possible. */
    public void ask(String code, List<String> options, String chosen, Text message) {
        undecided = true;
        offer(code, options, chosen, message);
    }

    /** Something that could be done with values whose reading is clear. */
    public void offer(String code, List<String> options, String chosen, Text message) {
        questions.add(new Question(code, options, chosen, message));
    }

    /** Whether two readings are possible somewhere. */
    public boolean undecided() {
        return undecided;
    }

    /** The problems so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The questions so far. */
    public List<Question> questions() {
        return List.copyOf(questions);
    }
}
