package nl.nplv.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script by which make finds Java. */
class FindJdkTest {
    private record Result(int status, String output) {}

    @TempDir
    Path folder;

    @Test
    void the_newest_of_several_is_taken() throws Exception {
        var found = find("", jdk("17.0.15"), jdk("25.0.1"), jdk("21.0.9"));

        assertThat(found).isEqualTo(new Result(0, folder.resolve("25.0.1") + "\n"));
    }

    @Test
    void java_home_is_taken_when_it_is_new_enough() throws Exception {
        var found = find(jdk("21").toString(), jdk("25.0.1"));

        assertThat(found).isEqualTo(new Result(0, folder.resolve("21") + "\n"));
    }

    @Test
    void java_home_that_is_too_old_is_passed_over() throws Exception {
        var found = find(jdk("17.0.15").toString(), jdk("22"));

        assertThat(found).isEqualTo(new Result(0, folder.resolve("22") + "\n"));
    }

    @Test
    void a_runtime_without_compiler_is_no_jdk() throws Exception {
        var runtime = jdk("25.0.1");
        Files.delete(runtime.resolve("bin/javac"));

        assertThat(find("", runtime).status()).isEqualTo(1);
    }

    @Test
    void none_new_enough_is_one_line_that_says_what_to_install() throws Exception {
        var found = find("", jdk("17.0.15"), folder.resolve("nothing"));

        assertThat(found.status()).isEqualTo(1);
        assertThat(found.output().lines()).singleElement().asString().startsWith("No JDK 21 or newer found: install");
    }

    private Path jdk(String version) throws IOException {
        var home = folder.resolve(version);
        var compiler = Files.createDirectories(home.resolve("bin")).resolve("javac");
        Files.writeString(compiler, "#!/bin/sh\n");
        assertThat(compiler.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Result find(String javaHome, Path... folders) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Root.path().resolve("infra/local/find-jdk.sh").toString());
        List.of(folders).forEach(each -> command.add(each.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }
}
