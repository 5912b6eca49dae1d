/**
 * Formulas of workbooks whose result is not stored, computed within bounds. A stranger's formula may ask for days of
 * work or for all memory ({@code WORKDAY(1,2000000000)}, {@code REPT("x",2000000000)}, areas of billions of cells,
 * chains of thousands of formulas). So only {@linkplain HarmlessFormulas harmless} ones are computed, those that they
 * refer to before them, without recursion, within a {@linkplain FormulaBudget budget} of time and steps. Stored results
 * are taken as they are and never computed again. What is beyond is a formula without result, and harms nothing else.
 */
package io.github.tidecast.importing.formula;
