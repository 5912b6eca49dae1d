/** Pictures, workbooks and tables that leave Tidecast. */
package io.github.tidecast.exporting;
