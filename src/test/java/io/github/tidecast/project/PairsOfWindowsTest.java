package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two processes begin at once on one project and one settings file: one saves the project, both keep their choices. */
@Tag("slow")
class PairsOfWindowsTest {

    private static final int PAIRS = 20;

    @TempDir
    private Path folder;

    private record Member(Process process, BufferedReader says, PrintStream told) implements AutoCloseable {

        static Member start(String... arguments) throws IOException {
            Process process = new ProcessBuilder(Stream.concat(Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1",
                    "-cp", System.getProperty("java.class.path"), SharingProcess.class.getName()),
                    Stream.of(arguments)).toList()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return new Member(process, process.inputReader(),
                    new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException {
            process.destroyForcibly();
            says.close();
        }
    }

    @Test
    void oneSavesTheProjectAndNoChoiceIsLost() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            share(Files.createDirectory(folder.resolve("pair" + pair)));
        }
        System.out.println(PAIRS + " pairs on one project and one settings file");
    }

    private static void share(Path place) throws Exception {
        Path project = place.resolve("sales.tidecast");
        SettingsFile settings = new SettingsFile(place.resolve("settings.json"));
        try (Member one = Member.start(project.toString(), settings.path().toString(), "first");
                Member two = Member.start(project.toString(), settings.path().toString(), "second")) {
            List<Member> both = List.of(one, two);
            assertThat(answers(both)).containsOnly("ready");
            List<String> rights = ordered(both);
            assertThat(rights).containsExactlyInAnyOrder("writable", "read-only");
            List<String> endings = ordered(both);
            boolean first = rights.getFirst().equals("writable");
            assertThat(endings).containsExactlyElementsOf(first ? List.of("saved", "project.file.read-only")
                    : List.of("project.file.read-only", "saved"));
            both.forEach(member -> member.told().println());
            for (Member member : both) {
                assertThat(member.process().waitFor()).isZero();
            }
            assertThat(ProjectFile.read(project).view()).containsEntry("count",
                    (first ? "first" : "second") + SharingProcess.TIMES);
        }
        UserSettings kept = settings.load().settings();
        UserSettings wanted = SharingProcess.change(SharingProcess.change(kept, true, SharingProcess.TIMES), false,
                SharingProcess.TIMES);
        assertThat(kept).isEqualTo(wanted);
        try (Stream<Path> files = Files.list(place)) {
            assertThat(files.map(file -> file.getFileName().toString())
                    .filter(name -> !(OS.WINDOWS.isCurrentOs() && name.endsWith(".lock"))))
                    .containsExactlyInAnyOrder("sales.tidecast", "sales.backup.tidecast", "settings.json",
                            ".settings.json.lock");
        }
    }

    private static List<String> ordered(List<Member> both) throws IOException {
        both.forEach(member -> member.told().println());
        return answers(both);
    }

    private static List<String> answers(List<Member> both) throws IOException {
        return List.of(both.getFirst().says().readLine(), both.getLast().says().readLine());
    }
}
