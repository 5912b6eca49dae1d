package io.github.tidecast.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Writes workbooks under a password. */
final class ProtectedWorkbook {

    private ProtectedWorkbook() {
    }

    /** An .xls of two columns: lines with a text and a number, below a line of names. */
    static Path write(Path file, List<String> lines, String password) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("S");
            for (int i = 0; i < lines.size(); i++) {
                String[] cells = lines.get(i).split(",");
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(cells[0]);
                if (i == 0) {
                    row.createCell(1).setCellValue(cells[1]);
                } else {
                    row.createCell(1).setCellValue(Double.parseDouble(cells[1]));
                }
            }
            Biff8EncryptionKey.setCurrentUserPassword(password);
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }
}
