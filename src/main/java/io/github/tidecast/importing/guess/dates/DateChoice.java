package io.github.tidecast.importing.guess.dates;

import io.github.tidecast.importing.DateOrder;
import java.util.List;

/**
 * The format of a column's dates.
 *
 * @param format main format
 * @param orders orders of day, month and year that read every cell; more than one means that the user has to be asked
 */
public record DateChoice(DateFormat format, List<DateOrder> orders) {

    /** True if other orders of day, month and year read every cell too. */
    public boolean isUndecided() {
        return orders.size() > 1;
    }
}
