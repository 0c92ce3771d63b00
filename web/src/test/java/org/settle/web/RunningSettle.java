package org.settle.web;

import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// The real application on a free port, with its data in a folder of the test.
public record RunningSettle(ServletWebServerApplicationContext context, String address)
        implements AutoCloseable {
    /// Starts it.
    public static RunningSettle in(Path data) {
        var context =
                (ServletWebServerApplicationContext)
                        SpringApplication.run(
                                Application.class,
                                "--settle.data=" + data,
                                "--server.port=0",
                                "--settle.quiet=true");
        return new RunningSettle(context, "http://localhost:" + context.getWebServer().getPort());
    }

    @Override
    public void close() {
        context.close();
    }
}
