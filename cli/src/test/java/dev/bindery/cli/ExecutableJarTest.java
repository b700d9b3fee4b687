package dev.bindery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ExecutableJarTest {

    /** Prints its arguments, and the options of the virtual machine that the script chooses. */
    public static final class Program {

        private Program() {}

        /** Runs the program. */
        public static void main(String[] arguments) {
            System.out.println(String.join("|", arguments));
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                    .filter(option -> option.startsWith("-X"))
                    .forEach(System.out::println);
        }
    }

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void makeJar() throws IOException {
        jar = folder.resolve("a program.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Program.class.getName());
        String entry = Program.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream code = Program.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(code.readAllBytes());
        }
        ExecutableJar.make(jar);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void runsByItselfWithOptionsForAShortLife() throws Exception {
        assertThat(run(jar.toString(), "two words", "$HOME"))
                .containsExactly("two words|$HOME", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmn8m");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void takesTheArchiveBesideItAndIsSilentWhereItDoesNotFit() throws Exception {
        Path archive = Files.writeString(folder.resolve("a program.jsa"), "not an archive");
        assertThat(run(jar.toString(), "a"))
                .startsWith("a")
                .endsWith("-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=off")
                .hasSize(6);
    }

    @Test
    void runsAsAnyJar() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(run(java, "-jar", jar.toString(), "a")).containsExactly("a");
    }

    @Test
    void putsEachEntryWhereTheDirectorySays() throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(Files.readAllBytes(jar)).order(ByteOrder.LITTLE_ENDIAN);
        int directory = zip.getInt(zip.capacity() - 6);
        assertThat(zip.getInt(directory)).isEqualTo(0x02014b50);
        assertThat(zip.getInt(zip.getInt(directory + 42))).isEqualTo(0x04034b50);
    }

    private static List<String> run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Stream.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS").forEach(builder.environment()::remove);
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
