import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/** Writes a stylesheet in JavaFX's binary form; a program of its own because it needs JavaFX. */
final class Compile {

    private Compile() {
    }

    /** Arguments: the readable file, the binary file. */
    public static void main(String[] arguments) throws IOException {
        Stylesheet.convertToBinary(new File(arguments[0]), new File(arguments[1]));
    }
}
