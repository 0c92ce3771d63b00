package org.settle.web;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The real application on a free port, with its data in a folder of the test.
public record RunningSettle(ServletWebServerApplicationContext context, String address)
        implements AutoCloseable {
    /// Starts it.
    public static RunningSettle in(Path data) {
        return start(new SpringApplication(Application.class), data);
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

    private static RunningSettle start(SpringApplication application, Path data) {
        var context =
                (ServletWebServerApplicationContext)
                        application.run(
                                "--settle.data=" + data, "--server.port=0", "--settle.quiet=true");
        return new RunningSettle(context, "http://localhost:" + context.getWebServer().getPort());
    }

    @Override
    public void close() {
        context.close();
    }
}
