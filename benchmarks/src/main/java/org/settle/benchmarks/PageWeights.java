package org.settle.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// How many bytes travel, compressed as a browser asks for it.
final class PageWeights {
    private static final Pattern FILE =
            Pattern.compile("(?:href|src)=\"(/[^\"]*\\.(?:css|js|svg|webmanifest)[^\"]*)\"");
    private static final Pattern KEPT = Pattern.compile("\"(/[a-z./]+)\"");
    private static final Pattern IMPORT = Pattern.compile("from \"\\./([a-z]+\\.js)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
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
        KEPT.matcher(get("/worker.js").text()).results().forEach(m -> files.add(m.group(1)));
        int bytes = page.bytes();
        Set<String> imported = new TreeSet<>();
        for (String file : files) {
            Answer answer = get(file);
            bytes += answer.bytes();
            IMPORT.matcher(answer.text()).results().forEach(m -> imported.add("/" + m.group(1)));
        }
        imported.removeAll(files);
        for (String file : imported) {
            bytes += get(file).bytes();
        }
        return bytes;
    }

    /// A page whose files the browser has already.
    int page(String path) throws IOException, InterruptedException {
        return get(path).bytes();
    }

    /// The page of a gentle session, with three drawings for each of its movements.
    int player() throws IOException, InterruptedException {
        CookieManager jar = new CookieManager();
        HttpClient visitor =
                HttpClient.newBuilder()
                        .cookieHandler(jar)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        String answers = "quick-emergency=no&quick-stop=no&quick-ask=no&quick-place=no";
        send(visitor, "/start", "/start", answers);
        HttpResponse<String> before = send(visitor, "/start/result", "/session/start", "");
        String session = before.uri().getPath();
        send(visitor, session, session + "/felt", "asked=BEFORE&value=5");
        HttpRequest.Builder page = HttpRequest.newBuilder(URI.create(address + session));
        return visitor.send(
                        page.header("Accept-Encoding", "gzip").build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body()
                .length;
    }

    private HttpResponse<String> send(HttpClient visitor, String page, String path, String form)
            throws IOException, InterruptedException {
        HttpResponse<String> open =
                visitor.send(
                        HttpRequest.newBuilder(URI.create(address + page)).build(),
                        HttpResponse.BodyHandlers.ofString());
        Matcher token = TOKEN.matcher(open.body());
        if (!token.find()) {
            throw new IOException(
                    "There is no form on %s, which answered with %d: %s"
                            .formatted(page, open.statusCode(), open.body()));
        }
        return visitor.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        form + "&_csrf=" + token.group(1)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// All pages that can be reached by links; of those that differ only by a day or a place, one.
    Set<String> pages() throws IOException, InterruptedException {
        Set<String> known = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        Set<String> open = new LinkedHashSet<>(Set.of("/"));
        while (!open.isEmpty()) {
            String path = open.iterator().next();
            open.remove(path);
            if (!kinds.add(path.replaceAll("^/(days|pain)/.+", "/$1/one"))) {
                continue;
            }
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
