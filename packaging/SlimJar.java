import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A library as it is shipped: deflated as far as it goes, without the tables of local variables that only debuggers
 * read, and without what is not used.
 */
final class SlimJar {

    /**
     * The model formats of TensorFlow and ONNX need protobuf, which is not shipped, so none of their classes can be
     * loaded; themes that Tidecast does not offer; tables of a random generator that nothing asks for; fonts of icons
     * that would all be read before the first frame.
     */
    private static final Pattern UNUSED = Pattern.compile("(org/tensorflow|tensorflow|onnx)/.*"
            + "|atlantafx/base/theme/(nord|cupertino|dracula).*|assets/org/hipparchus/random/.*"
            + "|META-INF/resources/material2/.*/MaterialIcons-(Round|Sharp)\\.ttf"
            + "|org/kordamp/ikonli/material2/Material2(Round|Sharp).*");
    private static final String SERVICES = "META-INF/services/";
    /** Its licence is easiest kept where it is the very file that its authors published. */
    private static final Pattern AS_PUBLISHED = Pattern.compile("jfreechart-.*");

    private SlimJar() {
    }

    static void copy(Path from, Path to) throws IOException {
        if (AS_PUBLISHED.matcher(from.getFileName().toString()).matches()) {
            Folders.copyFile(from, to);
            return;
        }
        Files.createDirectories(to.getParent());
        try (JarFile jar = new JarFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
                JarEntry entry = entries.nextElement();
                if (!UNUSED.matcher(entry.getName()).matches()) {
                    copy(jar, entry, out);
                }
            }
        }
    }

    private static void copy(JarFile jar, JarEntry entry, ZipOutputStream out) throws IOException {
        byte[] content;
        try (InputStream stream = jar.getInputStream(entry)) {
            content = stream.readAllBytes();
        }
        ZipEntry copied = new ZipEntry(entry.getName());
        copied.setTime(entry.getTime());
        out.putNextEntry(copied);
        out.write(slim(entry.getName(), content));
        out.closeEntry();
    }

    private static byte[] slim(String name, byte[] content) {
        if (name.endsWith(".class") && !name.endsWith("module-info.class")) {
            return withoutLocalVariables(content);
        }
        if (name.startsWith(SERVICES) && !name.endsWith("/")) {
            return new String(content, StandardCharsets.UTF_8).lines()
                    .filter(line -> !UNUSED.matcher(line.strip().replace('.', '/')).matches())
                    .collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
        }
        return content;
    }

    /** Code, line numbers and all other attributes stay as they are. */
    private static byte[] withoutLocalVariables(byte[] content) {
        ClassFile format = ClassFile.of();
        ClassModel read = format.parse(content);
        return format.transformClass(read, ClassTransform.transformingMethodBodies((code, element) -> {
            if (!(element instanceof LocalVariable) && !(element instanceof LocalVariableType)) {
                code.with(element);
            }
        }));
    }
}
