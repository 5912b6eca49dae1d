package io.github.tidecast.project;

import java.util.Optional;

/**
 * The index of a recovery copy.
 *
 * @param saved  when the copy was made, in ISO 8601
 * @param origin the project file that was open
 * @param format that of the index, as in {@link HeaderForm}; copies of format 1 and 2 have none
 * @param index  the project
 */
record RecoveryForm(String saved, Optional<String> origin, Optional<Integer> format, IndexForm index) {
}
