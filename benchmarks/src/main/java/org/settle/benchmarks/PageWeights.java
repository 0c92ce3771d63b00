package org.settle.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// How many bytes travel, compressed as a browser asks for it.
final class PageWeights {
    private static final Pattern FILE =
            Pattern.compile("(?:href|src)=\"(/[^\"]*\\.(?:css|js|svg|webmanifest)[^\"]*)\"");
    private static final Pattern IMPORT = Pattern.compile("from \"\\./([a-z]+\\.js)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String cookie;

    PageWeights(String address, String cookie) {
        this.address = address;
        this.cookie = cookie;
    }

    private record Answer(int bytes, String text) {}

    /// The page with all its files, and what is kept for when the network is gone.
    int firstVisit(String path) throws IOException, InterruptedException {
        Answer page = get(path);
        Set<String> files = new LinkedHashSet<>();
        FILE.matcher(page.text()).results().forEach(m -> files.add(m.group(1)));
        files.add("/worker.js");
        files.add("/help/offline");
        int bytes = page.bytes();
        Set<String> imported = new TreeSet<>();
        for (String file : files) {
            Answer answer = get(file);
            bytes += answer.bytes();
            IMPORT.matcher(answer.text()).results().forEach(m -> imported.add("/" + m.group(1)));
        }
        for (String file : imported) {
            bytes += get(file).bytes();
        }
        return bytes;
    }

    /// A page whose files the browser has already.
    int page(String path) throws IOException, InterruptedException {
        return get(path).bytes();
    }

    /// All pages that can be reached by links.
    Set<String> pages() throws IOException, InterruptedException {
        Set<String> known = new TreeSet<>();
        Set<String> open = new LinkedHashSet<>(Set.of("/"));
        while (!open.isEmpty()) {
            String path = open.iterator().next();
            open.remove(path);
            known.add(path);
            LINK.matcher(get(path).text())
                    .results()
                    .map(m -> m.group(1))
                    .filter(p -> !p.contains(".") && !p.contains("download") && !known.contains(p))
                    .forEach(open::add);
        }
        return known;
    }

    private Answer get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response =
                client.send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .header("Accept-Encoding", "gzip")
                                .header("Cookie", cookie)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        byte[] body = response.body();
        boolean packed = response.headers().firstValue("content-encoding").isPresent();
        return new Answer(
                body.length, new String(packed ? unpack(body) : body, StandardCharsets.UTF_8));
    }

    private static byte[] unpack(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }
}
