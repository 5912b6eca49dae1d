package io.github.tidecast.importing.excel;

/**
 * A sheet as the workbook lists it.
 *
 * @param name    its name
 * @param part    relationship id of its part in an .xlsx, empty in an .xls
 * @param visible whether people see it
 */
record SheetFacts(String name, String part, boolean visible) {
}
