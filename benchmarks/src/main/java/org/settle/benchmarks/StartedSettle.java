package org.settle.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.settle.web.system.StoreAddress;

/// The application as `./settle` starts it, in a process of its own.
///
/// @param process the running program
/// @param address such as `http://localhost:40001`
/// @param secondsToFirstPage from the command to the first whole page
record StartedSettle(Process process, String address, double secondsToFirstPage)
        implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final double PATIENCE = 120;

    static StartedSettle in(Path data, StoreAddress store)
            throws IOException, InterruptedException {
        int port = freePort();
        String address = "http://localhost:" + port;
        ProcessBuilder command =
                new ProcessBuilder(
                        "./settle", "--port", Integer.toString(port), "--data", data.toString());
        // Nothing is opened on the screen of whoever measures.
        command.environment().put("CI", "true");
        command.environment().put("SETTLE_STORE", store.url());
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        Process process = command.start();
        while (true) {
            double seconds = (System.nanoTime() - start) / 1e9;
            if (answers(address)) {
                return new StartedSettle(process, address, (System.nanoTime() - start) / 1e9);
            }
            if (seconds > PATIENCE || !process.isAlive()) {
                process.destroy();
                throw new IOException("Settle did not start within %.0f s.".formatted(seconds));
            }
            Thread.sleep(5);
        }
    }

    private static boolean answers(String address) throws InterruptedException {
        try {
            return CLIENT.send(
                                    HttpRequest.newBuilder(URI.create(address + "/")).build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Memory in use by the process, in MB, shared pages of the JDK included.
    long residentMegabytes() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"));
        return lines.stream()
                .filter(line -> line.startsWith("VmRSS"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .map(kilobytes -> kilobytes / 1024)
                .findFirst()
                .orElseThrow(() -> new IOException("The system does not tell the memory."));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
