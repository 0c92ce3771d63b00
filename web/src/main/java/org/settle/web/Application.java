package org.settle.web;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.settle.web.network.StartMessage;
import org.settle.web.system.DataFolder;
import org.settle.web.system.StoreAddress;
import org.settle.web.system.StoreProblem;
import org.settle.web.ui.Words;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.Environment;

/// Starts the application.
@SpringBootApplication(proxyBeanMethods = false)
public class Application {
    private static final String PORT = "--server.port=";

    Application() {}

    /// Starts the application and keeps it running. With the system property `settle.start` it says
    /// where it is, and opens the browser where there is one.
    ///
    /// @param arguments Spring properties, such as `--server.port=8081`
    public static void main(String[] arguments) {
        boolean talks = Boolean.getBoolean("settle.start");
        if (talks && isTaken(arguments)) {
            end("network.port-taken", Map.of("port", port(arguments)));
        }
        SpringApplication application = new SpringApplication(Application.class);
        application.addInitializers(context -> endWithoutStore(context.getEnvironment()));
        ConfigurableApplicationContext context = application.run(arguments);
        if (talks) {
            StartMessage message = context.getBean(StartMessage.class);
            System.out.writeBytes(message.text().getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            openBrowser(message.here());
        }
    }

    private static void end(String key, Map<String, String> values) {
        System.err.println(Words.of(Locale.getDefault()).say(key, values));
        System.exit(1);
    }

    private static void endWithoutStore(Environment settings) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return; // Nothing is opened while Settle is built.
        }
        try {
            StoreAddress.of(settings)
                    .check(DataFolder.of(settings.getRequiredProperty("settle.data")));
        } catch (StoreProblem e) {
            end(e.key(), e.values());
        }
    }

    private static String port(String[] arguments) {
        return Stream.of(arguments)
                .filter(a -> a.startsWith(PORT))
                .map(a -> a.substring(PORT.length()))
                .reduce("8080", (_, last) -> last);
    }

    private static boolean isTaken(String[] arguments) {
        String port = port(arguments);
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            return false;
        }
        try (ServerSocket probe = new ServerSocket(Integer.parseInt(port))) {
            return !probe.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    private static void openBrowser(String address) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        boolean display =
                Stream.of("DISPLAY", "WAYLAND_DISPLAY").anyMatch(System.getenv()::containsKey);
        if (System.getenv().containsKey("CI") || !(mac || display)) {
            return;
        }
        try {
            new ProcessBuilder(List.of(mac ? "open" : "xdg-open", address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // No browser: the address stands in the terminal.
            return;
        }
    }
}
