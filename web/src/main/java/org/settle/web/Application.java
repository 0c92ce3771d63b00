package org.settle.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the application.
@SpringBootApplication(proxyBeanMethods = false)
public class Application {
    Application() {}

    /// Starts the application and keeps it running.
    ///
    /// @param arguments Spring properties, such as `--server.port=8081`
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
