package io.github.tidecast.project;

import java.util.Optional;

/**
 * The index of a recovery copy.
 *
 * @param saved  when the copy was made, in ISO 8601
 * @param origin the project file that was open
 * @param index  the project
 */
record RecoveryForm(String saved, Optional<String> origin, IndexForm index) {
}
