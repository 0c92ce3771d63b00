package org.settle.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The real application on a free port, with its data in a folder of the test.
public record RunningSettle(ServletWebServerApplicationContext context, String address)
        implements AutoCloseable {
    /// Starts it, with settings of the test such as `--settle.https.port=0`.
    public static RunningSettle in(Path data, String... settings) {
        return start(new SpringApplication(Application.class), data, settings);
    }

    /// Starts it with a clock of the test.
    public static RunningSettle in(Path data, Clock clock) {
        SpringApplication application = new SpringApplication(Application.class);
        application.addInitializers(
                context ->
                        ((GenericApplicationContext) context)
                                .registerBean(
                                        "clockOfTheTest",
                                        Clock.class,
                                        () -> clock,
                                        bean -> bean.setPrimary(true)));
        return start(application, data);
    }

    private static RunningSettle start(
            SpringApplication application, Path data, String... settings) {
        Stream<String> usual =
                Stream.of(
                        "--settle.data=" + data,
                        "--settle.store=" + TestStore.of(data),
                        "--server.port=0",
                        "--settle.quiet=true");
        var context =
                (ServletWebServerApplicationContext)
                        application.run(
                                Stream.concat(usual, Stream.of(settings)).toArray(String[]::new));
        return new RunningSettle(context, "http://localhost:" + context.getWebServer().getPort());
    }

    @Override
    public void close() {
        context.close();
    }
}
